/** The table of skills, one a line; built by scripts/build-skills.ts, see README.md for its form and its sources. */
export const SKILLS_TABLE = `
?C|t|C language;C programming;ANSI C;C programming language|po|4
C99|t||0
C11|t||0
Embedded C|t||0
C++|t|CPP;C plus plus|po,s6|0,19
C++11|t||4
C++14|t||4
C++17|t||4
C++20|t||4
modern C++|c||4
C#|t|CSharp;C sharp;C#.NET;Visual C#|51,po,s6|j
F#|t|FSharp|51,s7
?R|t|R language;R programming;R statistical software|po,i4|10,ee,eg,eh
RStudio|t||c
tidyverse|c||c
R Shiny|t||c
ggplot2|c||c
dplyr|c||c
?Go|t|Golang;Go lang;Go programming language|po|19,0
Java|t|爪哇|po,s6|1d,a,1e
Java SE|t||j
Core Java|t||j
JDK|t||j
Java 8|t||j
Java 11|t||j
Java 17|t||j
Java 21|t||j
OpenJDK|t||j
JavaScript|t|JS;ECMAScript;Vanilla JS;Vanilla JavaScript;자바스크립트|po|y,1sv,210,44
ES6|t||s
ES2015|t||s
ES5|t||s
ES6+|t||s
JavaScript ES6|t||s
TypeScript|t|^TS|s,po|44,t
TSX|t||y
Python|t|파이썬;パイソン|po,sg|c,18
Python 3|t||10
Python 2|t||10
CPython|t||10
PHP|t||po,pz
PHP 7|t||14
PHP 8|t||14
PHP5|t||14
?Ruby|t|Ruby language|po,sg|10,4e
?Rust|t|Rust language;Rustlang|po|4,i
?Swift|t|Swift language|po,qd|1c
Swift 5|t||1a
Objective-C|t|ObjC;Obj-C;Objective C|po,qd|1a,0
Kotlin|t||po|j
^Scala|t|Scala language|po,s7|j
^Perl|t||po,sg
Perl 5|t||1f
Haskell|t||s7,po
Erlang|t||s7,po|1j
^Elixir|t||s7,po|1i,18
Clojure|t||s7,po|1l
ClojureScript|t||1k
OCaml|t||s7,po
^Julia|t|Julia language|po
?Dart|t||po|3x
Lua|t||po,sg
?Groovy|t|Apache Groovy|po|j
MATLAB|t|Mathworks MATLAB;Matlab/Simulink|po|v6
GNU Octave|t||po|1r
Fortran|t||po|se,sc,0,1id
FORTRAN 90|t||1t
COBOL|t||po
^Delphi|t|Object Pascal|po
Visual Basic|t||po|51
VB.NET|t||1x
VB6|t||1x
Visual Basic .NET|t||1x
VBA|t|Visual Basic for Applications;Excel VBA;Excel macros|po|zi
ABAP|t|SAP ABAP|po,1da|1dv
Apex|t|Salesforce Apex|197
Solidity|t||po,r2|r4,4
Assembly|t|assembler;assembly language|po|0,4
x86 assembly|c||25
^Bash|t|Bash scripting;^BASH|28
shell scripting|c|shell scripts;shell script;Unix shell;Linux shell;Shell-Scripting|sg
zsh|c||28
PowerShell|t|Power Shell;Windows PowerShell|sg
SQL|t|structured query language;ANSI SQL;SQL queries;SQL query;SQL programming;SQL databases|8m
T-SQL|t||2b
Transact-SQL|t||2b
PL/SQL|t||2b
HTML|t|HTML5;HTML 5|pz
XHTML|t||2f
CSS|t|CSS3;CSS 3;cascading style sheets|pz
Sass|t|SCSS|2h|2k,2t
Less CSS|t||2h|2i
^LESS|t||2h|2i
Stylus CSS|t||2h|2i
XML|t|||2h,2f,2g
XSLT|t||2m
XSD|t||2m
XPath|t||2m
XML Schema|t||2m
JSON|t|||2t,2m
JSON Schema|t||2r|rr
YAML|t|YML||2m,2r
LaTeX|t|TeX
Markdown|t
VHDL|t||qv|2x
Verilog|t|SystemVerilog|qv|2w
GLSL|t
HLSL|t|||2y
WebAssembly|t|WASM||s
GraphQL|t|Graph QL|rr|ry,2im,2b
Apollo GraphQL|t||31
DAX|t||dj
UML|t|unified modeling language;UML diagrams
front-end frameworks|c*|frontend frameworks;front end frameworks;JavaScript frameworks;JS frameworks;frontend framework;JavaScript libraries|pu,s
React|t|React.js;ReactJS|35,s|3d,3a,3w,3j
React 16|t||36
React 18|t||36
React hooks|t||36
Angular|t|Angular 2;Angular 2+|35,s|3d,36
AngularJS|t||3a
Angular CLI|t||3a
Vue.js|t|^Vue;VueJS|35,s|3a,36,5r,y
Vue 3|t||3d
Vue 2|t||3d
Vuex|t||3d
Svelte|t||35,s|3d,3a,36
SvelteKit|t||3h
Next.js|t|NextJS;Next JS|36,35
Nuxt|t|Nuxt.js;NuxtJS|3d,35|s
Nuxt 3|t||3k
Gatsby|t|Gatsby.js|36
Ember.js|t|EmberJS;^Ember|35,s|3a,3d,36,3h
Backbone.js|t|BackboneJS|35,s|3p
jQuery|t||s
jQuery UI|c||3p
Redux|t|React-Redux|36|s
Redux Toolkit|t||3r
Redux Saga|t||3r
RxJS|t|ReactiveX|s8
RxJava|t||s8|3u
React Native|t|ReactNative|36,q4|3x
Flutter|t||q4,1o|3w
Ionic|t|Ionic Framework|q4
Xamarin|t|.NET MAUI|q4,51
SwiftUI|t||1a,qd
UIKit|t|Cocoa Touch|qd
Jetpack Compose|t||qa,1d
Android Jetpack|t||42
Node.js|t|NodeJS;^Node;Node JS|s,pv|45,5z,47
Express.js|t|ExpressJS;Express JS;?Express|44
NestJS|t|Nest.js;Nest JS|44,y|45
Deno|t||s|y,19,44,30
back-end frameworks|c*|backend frameworks;web frameworks;server-side frameworks|pv
Django|t||10,48
Django REST Framework|t||49
DRF|t||49
Flask|t|Python Flask|10,48
FastAPI|t|Fast API|10,48
Ruby on Rails|t|^Rails;RoR|18,48
Laravel|t||14,48|4g,4h
Symfony|t||14,48
CodeIgniter|t||14|y6
Zend Framework|t||14|4h
Yii|t||14|4h
CakePHP|t||14|4h
Spring|t|Spring Framework;Java Spring|j,48
Spring MVC|t||4l|j,ry
Spring Cloud|t||4l
Spring Data|t||4l
Spring Security|t||4l
Spring Boot|t|SpringBoot|4l,j,r6
Quarkus|t||j
Micronaut|t||j|4r
Hibernate|t||j,aj
JPA|t||j,aj|4t
Java Persistence API|t||j,aj|4t
Jakarta EE|t|Java EE;J2EE;JEE;Java Enterprise Edition;JavaEE;Jakarta|j|2aw
JMS|t|Java Message Service|j
JSF|t|JavaServer Faces
JSP|t|||4y
Java Server Pages|t|||4y
.NET|t|dotnet;dot net;Dot-Net;Microsoft .NET|po|a
.NET Core|t||51
.NET Framework|t||51
.NET 6|t||51
.NET 8|t||51
ASP.NET|t||51,48
ASP.NET MVC|t||56
ASP.NET Core|t||56
ASP.NET Web API|t||56
Blazor|t||56|51,3a,3h,3d,36
Entity Framework|t|EF Core|51,aj
WPF|t|Windows Presentation Foundation|51|o8
WinForms|t||51|5c,o8
Windows Forms|t||51|5c
Phoenix|t|Phoenix Framework|1j
Phoenix LiveView|t||5f
Akka|t||1e
Play Framework|t||1e|5h
gRPC|t|Protocol Buffers;protobuf|rr|218
Bootstrap|t|^Bootstrap;Twitter Bootstrap|2h|5m,2i
Bootstrap 5|t||5k
Tailwind CSS|t|Tailwind;TailwindCSS|2h|5k
Material UI|t||2h
MUI|t||2h|5n
Material Design|t||5n
Vuetify|t||2h|5n
Storybook|t||pu|36,3w,3a,3d,s,44
webpack|t||pu
Vite|t||pu|5s,3d,36,3h
Rollup|t||pu|5s
Babel|t||pu|5s
Parcel.js|t||pu|5s
esbuild|c||pu|5s
Turborepo|t||pu|5s
npm|t||s
Yarn|t||s|5z,44
pnpm|c||s|5z
WordPress|t|Word Press|uo,14|6e
Drupal|t||uo,14
Joomla|t||uo
Typo3|t||uo|64
Contentful|t||uo
Sanity CMS|t||uo|66
Strapi|t||uo|66
headless CMS|c||uo|66
Adobe Experience Manager|t|AEM|uo
Magento|t|Adobe Commerce|183,14
Shopify|t||183
Shopware|t||183|6c
WooCommerce|t||183|6c
PrestaShop|t||183|6c
BigCommerce|t||183|6c
Salesforce Commerce Cloud|t||183|6c
Unity|t|Unity3D;Unity 3D;^Unity|qg,a
Unreal Engine|t|UE4;UE5;Unreal|qg,4
Three.js|t|ThreeJS|s
WebGL|t||s|6k
D3.js|t||s|6k
D3|t||s|6k
OpenGL|t|||rr,0
Vulkan|t|||6o
DirectX|t|||6o
Qt|t|QML;Qt Framework|4
Electron|t|Electron.js|s|6r
PyTorch|t|Torch|gf,10|6u
TensorFlow|t|Tensor Flow|gf,10|6t
Keras|t||gf,10|rr,6u
scikit-learn|t|sklearn;scikit learn|g6,10
Pandas|t|Python Pandas|10,es|6y
NumPy|t||10|6z
SciPy|t||10|6y
Matplotlib|t||ey,10
Seaborn|t||ey,10|70
Plotly|t||ey,10|70
XGBoost|t||g6
LightGBM|t||g6|73
CatBoost|t||g6|73
spaCy|t||h6,10|77
NLTK|t||h6,10|76
Hugging Face|t|HuggingFace;Hugging Face Transformers|h6,gf
LangChain|t||gx
LlamaIndex|t||gx|79
LangGraph|t||gx|79
OpenCV|t||hd|0,4,j,10
CUDA|t|GPU programming|s9
Streamlit|t||10
Gradio|t||10|7e
Jupyter|t
Jupyter Notebook|t||7g|10
Jupyter Notebooks|t||7g
JupyterLab|t||7g
iPython|c||7g
PySpark|t||by,10
Celery|t||10
Selenium|t|Selenium WebDriver;Web Driver|tg|7o,7p
Cypress|t|Cypress.io|tg|7n
Playwright|t||tg|7n
Puppeteer|t||tg
Appium|t||tg,q4
Jest|t|^Jest|ti,s|7u,7v
Vitest|t||ti,s|7s
?Mocha|t|Mocha.js|ti,s|44,tj,tk,7v,7s
Jasmine|t||ti,s|7u,tj,tk,44,87
Chai.js|t||ti,s|7u
^Karma|t||ti,s|7u
JUnit|t||ti,j
TestNG|t||ti,j|7y
Mockito|t||ti,j|7y
JUnit 5|t||7y
pytest|t|PyTest|ti,10
^unittest|c||ti,10|82
xUnit|t||ti,51
NUnit|t||ti,51|84
MSTest|t||ti,51|84
RSpec|t||ti,18|tj,tk,89,88
Capybara|t||ti,18|87
Cucumber|t|^Gherkin|tk|87
SpecFlow|t||tk|89
Robot Framework|t||tg|tv,tk,lk
JMeter|t|Apache JMeter|tl
Gatling|t||tl|8c
k6|c||tl|8c
LoadRunner|t||tl|8c
Postman|t|^Postman|to|s0,rz,ry,31
SoapUI|t||to|8g
Insomnia|t||to|8g
TestRail|t
Zephyr Scale|t|||8j
Xray|t|||8j
databases|c|database;DBMS;database systems;database technologies;database management;database management systems;data bases;database software;Datenbanken;Datenbank;Datenbanksysteme;Datenbankkenntnisse;bases de données;base de données;bases de datos;base de datos;bancos de dados;banco de dados;bases de dados;base de dados;databanken;databaser;bazy danych;baz danych;baza danych;базы данных;баз данных;базами данных;СУБД;бази даних;баз даних;базами даних;数据库;データベース;데이터베이스;資料庫
relational databases|c*|relational database;RDBMS;RDBMS databases;relational DBs;relationale Datenbanken;bases de données relationnelles;bases de datos relacionales;bancos de dados relacionais;bases de dados relacionais;relacyjne bazy danych;relacyjnych baz danych;реляционные базы данных;реляционных баз данных;реляционные БД;реляційні бази даних;реляційних баз даних|8m,2b
NoSQL|t*|NoSQL databases;No-SQL;NoSQL database;non-relational databases;document databases|8m|2b
PostgreSQL|t|Postgres;PSQL;Postgre SQL|8n,2b|90,8s,8v
PostGIS|t||8p
Amazon RDS for PostgreSQL|t||8p
MySQL|t|My SQL|8n,2b
MariaDB|t||8n,2b|8s
Percona|t||8s
Microsoft SQL Server|t|SQL Server;MSSQL;MS SQL;MS SQL Server;MS-SQL;Microsoft SQL|8n,2b
Azure SQL|t||8v
Oracle Database|t|Oracle DB;Oracle SQL;Oracle databases;?Oracle|8n,2b
Oracle 12c|t||8x
Oracle 19c|t||8x
SQLite|t||8n,2b
IBM Db2|t|DB2;IBM DB2|8n,2b
Microsoft Access|t|MS Access;?Access|8n
MongoDB|t|Mongo DB;^Mongo|8o
Mongoose|t||8o|93,44,aj
Cassandra|t|Apache Cassandra|8o|51
ScyllaDB|t||8o|95
DynamoDB|t|Amazon DynamoDB;AWS DynamoDB|8o,j6
CouchDB|t||8o
Couchbase|t||8o|98
Redis|t||8o,tr|9b,ac
Memcached|t||8o,tr|9a
Valkey|t||8o,tr|9a
Neo4j|t|graph databases;graph database|8o
Cypher query language|t||9d
Firebase|t|Google Firebase|j1
Firestore|t||9f
Supabase|t||j1|9f,36,8p,2b
Elasticsearch|t|Elastic Search;ELK;ELK stack;Elastic Stack;OpenSearch|8o
Kibana|t||9i
Logstash|t||9i
Solr|t|Apache Solr
Lucene|t|||9l
InfluxDB|t
TimescaleDB|t|||9n
time series databases|c|||9n
data warehouses|c*|data warehouse;data warehousing;DWH;data-warehouse;Enterprise Data Warehouse;EDW;Data-Warehouse-Lösungen|8m
modern data warehouse|c||9q
cloud data warehouse|c||9q
cloud data warehouses|c||9q
data lakehouse|c||9q
lakehouse|c||9q
Snowflake|t|^Snowflake;Snowflake DB|9q,2b
BigQuery|t|Google BigQuery;Big Query|9q,2b,jo
Redshift|t|Amazon Redshift;AWS Redshift|9q,2b,j6
Azure Synapse|t|Synapse Analytics;Azure Synapse Analytics|9q,jm
Teradata|t||9q,2b
Vertica|t||9q,2b|a0
Greenplum|t||9q,2b|a0
Netezza|t||9q,2b|a0
ClickHouse|t||8m,2b
Apache Druid|t||8m,2b|a4
Apache Pinot|t||8m,2b|a4
Databricks|t|Databricks Lakehouse|by,f2
Delta Lake|t||a7
Unity Catalog|t||a7
Azure Databricks|t||a7
Microsoft Fabric|t|MS Fabric;Azure Fabric|f2
SAP HANA|t|S/4HANA database;HANA DB|8m
Prisma|t||aj
TypeORM|t||aj|ad
Sequelize|t||aj|ad
SQLAlchemy|t||aj|ad
Drizzle ORM|t||aj|ad
Knex.js|t||aj|ad
ORM|t|object-relational mapping;object relational mapping
data modeling|c|data modelling;data models;data model;Datenmodellierung;Datenmodelle;modélisation de données;modélisation des données;modèles de données;modelado de datos;modelos de datos;modelización de datos;modelagem de dados;modelação de dados;datamodellering;datamodellen;modelowanie danych;modelowania danych
database design|c||ak
dimensional modeling|c||ak
dimensional modelling|c||ak
star schema|c||ak
Kimball|t||ak
Data Vault|t||ak
data modeler|r||ak
logical data models|c||ak
schema design|c||ak
database administration|c
DBA|r||au
database administrator|r||au
database tuning|c||au
query optimization|c||au
query optimisation|c||au
SQL optimization|t||au
performance tuning|c||au
ETL|t|ETL/ELT;ETL pipelines;ETL processes;extract transform load;ETL development|f2
ELT|t||b2
data integration|c||b2
dbt|t|data build tool;^DBT|2b,f2
dbt Core|c||b5
dbt Cloud|c||b5
workflow orchestration|c*|data orchestration;orchestration tools;orchestrators|f2
Airflow|t|Apache Airflow|b8
Cloud Composer|t||b9
MWAA|t||b9
Dagster|t||b8
?Prefect|t|Prefect.io|b8
^Luigi|t||b8|bd
data ingestion tools|c*|data ingestion|f2
Fivetran|t||bf
Airbyte|t||bf|bg
Stitch Data|t||bf|bg
Meltano|t||bf|bg
Singer.io|t||bf|bg
Hevo Data|t||bf|bg
Azure Data Factory|t|ADF;Data Factory|b2,jm
AWS Glue|t||b2,j6
Amazon Athena|t||b2,j6|bn
AWS Athena|t||b2,j6|bn
Informatica|t|Informatica PowerCenter|b2
Talend|t||b2
Pentaho|t||b2|br
Matillion|t||b2|br
DataStage|t||b2|br
SSIS|t|SQL Server Integration Services|b2,8v
SSRS|t|SQL Server Reporting Services|8v
SSAS|t|SQL Server Analysis Services|8v
Apache Spark|t|^Spark|g4|1e,c2
Spark SQL|t||by
Spark Streaming|t||by
Spark MLlib|t||by
Hadoop|t|Apache Hadoop|g4
HDFS|t||c2
MapReduce|t||c2
Cloudera|t||g4|c2
Hortonworks|t||g4|c2
Apache Hive|t|^Hive|g4,2b
HiveQL|t||c7
Impala|t||g4,2b|c7
Presto|t|Trino|2b,g4
message queues|c*|message brokers;messaging systems;message queue;message broker;message queuing;messaging
event streaming|c||cb
event-driven|c||cb
event driven architecture|c||cb
event-driven systems|c||cb
streaming data|c||cb
stream processing|c||cb
pub/sub|c||cb
Kafka|t|Apache Kafka|cb
Kafka Streams|t||cj
Confluent|t||cj
Amazon MSK|t||cj
RabbitMQ|t|Rabbit MQ|cb
ActiveMQ|t|Apache ActiveMQ|cb
IBM MQ|t||cb|co
ZeroMQ|t||cb|co
NATS|t||cb|co
Apache Pulsar|t||cb|co,j,mq
Amazon SQS|t|AWS SQS|cb,j6
SNS|t||cb,j6|ct
AWS SNS|t||cb,j6|ct
Amazon SNS|t||cb,j6|ct
Kinesis|t||cb,j6|ct
AWS Kinesis|t||cb,j6|ct
Amazon Kinesis|t||cb,j6|ct
EventBridge|t||cb,j6|ct
Google Pub/Sub|t|Cloud Pub/Sub;GCP Pub/Sub|cb,jo
Apache Flink|t|^Flink|cb,g4
Apache Beam|t||cb,g4|d2
Dataflow|t||cb,g4|d2
Apache Camel|t
MuleSoft|t|||d5
Enterprise Integration Patterns|t|||d5
TIBCO|t|||d5
Dell Boomi|t|||d5
WSO2|t|||d5
Apache NiFi|t|||d5
Apigee|t|||d5
business intelligence|c*|BI;BI tools;business intelligence tools;BI tool;BI platforms;BI solutions;reporting tools|es
BI reporting|t||dd
self-service BI|c||dd
Tableau|t|^Tableau|dd,ey
Tableau Desktop|t||dg
Tableau Server|t||dg
Power BI|t|PowerBI;Microsoft Power BI;MS Power BI;Power-BI|dd,ey
Power Query|t
Power Pivot|t|||dk
M language|t|||dk
Looker|t||dd,ey
LookML|t||dn
Looker Studio|t||dd,ey|dn
Google Data Studio|t||dd,ey|dn
Data Studio|t||dd,ey|dn
Qlik|t|QlikView;Qlik Sense;QlikSense|dd,ey
Metabase|t||dd
Apache Superset|t||dd|dt
^Superset|t||dd|dt
Redash|t||dd|dt
Mode Analytics|t||dd|dt
Sigma Computing|t||dd|dt
Lightdash|t||dd|dt
ThoughtSpot|t||dd|dt
Domo|t||dd|dt
Sisense|t||dd|dt
Omni Analytics|t||dd|dt
MicroStrategy|t||dd
Cognos|t||dd|e4
IBM Cognos|t||dd|e4
SAP BusinessObjects|t||dd|e4
Business Objects|t||dd|e4
SAP BO|t||dd|e4
SAP BW|t||dd|e4
Crystal Reports|t||dd|e4
Oracle BI|t||dd|e4
OBIEE|t||dd|e4
SAS|t|^SAS;SAS programming|i4|c,eg,eh
SAS Base|t||ee
SPSS|t|IBM SPSS;SPSS Statistics|i4|ee,eh,c
Stata|t|^Stata|i4|eg,c
EViews|t||i4|eh
Minitab|t||i4|eh
Alteryx|t||es
KNIME|t||es|ek
RapidMiner|t||es|ek
Dataiku|t||es|ek
Great Expectations|t||fg
Monte Carlo Data|t||fg|eo
Soda Core|t||fg|eo
dbt tests|c||fg|eo
data analysis|c|data analytics;analyzing data;analysing data;analyze data;data-analysis;analytics;Datenanalyse;Datenanalysen;Datenauswertung;Analyse von Daten;analyse de données;analyse des données;analyses de données;análisis de datos;análise de dados;data-analyse;gegevensanalyse;dataanalyse;analiza danych;analizy danych;анализ данных;анализа данных;аналіз даних;аналізу даних;数据分析;データ分析;데이터 분석
data analyst|r||es
exploratory data analysis|c||es
quantitative analysis|c||es
statistical data analysis|c||es
quantitative data analysis|c||es
data visualization|c|data visualisation;data visualizations;data visualisations;visualization tools;visualisation tools;Datenvisualisierung;Visualisierung von Daten;visualisation de données;visualisation des données;tableaux de bord;tableau de bord;visualización de datos;cuadros de mando;visualização de dados
dashboards|c||ey
dashboarding|c||ey
dashboard design|c||ey
data engineering|c|ingeniería de datos;engenharia de dados
data engineer|r||f2
data pipelines|c||f2
data pipeline|c||f2
data infrastructure|c||f2
data platform|c||f2
data platforms|c||f2
data architecture|c||f2
data pipeline development|c||f2
data transformation|c||f2
data science|c||es
data scientist|r||fc
analytics engineering|c||f2,2b
analytics engineer|r||fe
data quality|c|Datenqualität;qualité de la donnée;qualité des données;calidad de datos;calidad del dato;datakwaliteit;kwaliteitsborging van data
data validation|c||fg
data cleaning|c||fg
data cleansing|c||fg
data integrity|c||fg
data profiling|c||fg
data observability|c||fg
data governance|c|data management;gouvernance des données;gobierno del dato;gobierno de datos;gobernanza de datos
data lineage|c||fn
data catalog|c||fn
data catalogue|c||fn
data stewardship|c||fn
metadata management|c||fn
master data management|c||fn
MDM|t||fn
data mining|c
web scraping|c||fv
scraping|c||fv
data extraction|c||fv
text mining|c||fv
semantic layer|c|metrics layer
semantic modeling|c||g0
semantic modelling|c||g0
LookML modeling|t||g0
big data|c|big data technologies;big data platforms;big-data
large datasets|c||g4
machine learning|c|ML;machine-learning;ML models;machine learning models;statistical learning;ML algorithms;machine learning algorithms;maschinelles Lernen;apprentissage automatique;apprentissage machine;aprendizaje automático;aprendizado de máquina;aprendizagem automática;machinaal leren;maskinlæring;uczenie maszynowe;uczenia maszynowego;машинное обучение;машинного обучения;машинне навчання;машинного навчання;机器学习;機械学習;머신러닝;機器學習|fc
predictive modeling|c||g6
predictive modelling|c||g6
predictive models|c||g6
prediction models|c||g6
supervised learning|c||g6
predictive analytics|c||g6
ML pipeline|t||g6
ML pipelines|t||g6
deep learning|c|apprentissage profond;深度学习;深層学習;딥러닝|g6
deep neural networks|c||gf
neural networks|c||gf
neural network|c||gf
CNN|t||gf
CNNs|t||gf
RNN|t||gf
RNNs|t||gf
LSTM|t||gf
LSTMs|t||gf
GANs|t||gf
Transformers|t||gf
transformer models|c||gf
artificial intelligence|c|^AI;^KI;künstliche Intelligenz;intelligence artificielle;inteligencia artificial;inteligência artificial;kunstmatige intelligentie;kunstig intelligens;sztuczna inteligencja;sztucznej inteligencji;искусственный интеллект;штучний інтелект;штучного інтелекту;人工智能;人工知能;인공지능
AI/ML|t||gs
AI tools|t||gs
AI solutions|t||gs
generative AI|c|GenAI;Gen AI;generative artificial intelligence|gs
large language models|c|LLM;LLMs;large language model|gw,h6
GPT|t||gx
GPT-4|t||gx
BERT|t||gx
RAG|t||gx
retrieval-augmented generation|c||gx
prompt engineering|c||gx
AI agents|t||gx
OpenAI API|t||gx
NLP|t|natural language processing|g6
text analysis|c||h6
sentiment analysis|c||h6
text analytics|c||h6
text classification|c||h6
computational linguistics|c||h6
named entity recognition|c||h6
computer vision|c||g6
image processing|c||hd
image recognition|c||hd
object detection|c||hd
machine vision|c||hd
reinforcement learning|c||g6
recommender systems|c|recommendation systems;recommendation engine;recommendation system;recommendation engines|g6
time series analysis|c|time series;time-series|i4
time series forecasting|c||hk
MLOps|t*|ML Ops;ML engineering|g6
model deployment|c||hm
model serving|c||hm
productionize ML models|c||hm
deploying machine learning models|c||hm
model monitoring|c||hm
deploy models to production|c||hm
MLflow|t||hm
Kubeflow|t||hm|ht
Weights & Biases|t||hm|ht
Vertex AI|t||hm|ht
Google AI Platform|t||hm|ht
GCP AI Platform|t||hm|ht
Azure ML|t||hm|ht
Azure Machine Learning|t||hm|ht
AI Platform|t||hm|ht
Amazon SageMaker|t|SageMaker;AWS SageMaker|hm,j6
AWS Bedrock|t||hm,j6|i2
statistics|c|statistical analysis;statistical methods;statistical techniques;applied statistics;Statistik;statistische Methoden;statistiques;statistique;estadística;estatística;statistiek;statistik;statystyka;статистика;математическая статистика
statistical modeling|c||i4
statistical modelling|c||i4
statistical models|c||i4
biostatistics|c||i4
inferential statistics|c||i4
regression analysis|c||i4
Bayesian statistics|t||i4
multivariate analysis|c||i4
hypothesis testing|c|statistical testing|i4
A/B testing|t|A/B tests;A/B test;AB testing;split testing
multivariate testing|c||ie
online experiments|c||ie
experimentation|c||ie
experiment design|c||ie
experimental design|c||ie
forecasting|c|forecasts
demand forecasting|c||ik
demand prediction|c||ik
sales forecasting|c||ik
operations research|c|mathematical optimization
linear programming|c||io
GIS|t|geographic information systems;geospatial data
ArcGIS|t||iq
QGIS|t||iq
geospatial analysis|c||iq
Esri ArcGIS|t||iq
ArcGIS Pro|t||iq
bioinformatics|c|computational biology
genomics|c||iw
proteomics|c||iw
next-generation sequencing|c||iw
NGS|t||iw
cloud|c|cloud computing;cloud technologies;cloud platforms;cloud platform;public cloud;cloud services;cloud environments;cloud environment;cloud-based technologies;cloud solutions;cloud providers;cloud-based;cloud technology;Cloud-Technologien;Cloud-Lösungen;Cloud-Umgebungen;Cloud-Infrastruktur;environnements Cloud;technologies cloud;クラウド;云计算;클라우드
cloud infrastructure|c||j1
cloud architecture|c||j1
cloud native|c||j1
cloud vendors|c*|hyperscalers;cloud provider|j1
AWS|t|Amazon Web Services;amazon-web-services;AWS cloud;Amazon AWS;AWS services|j5
EC2|t||j6
AWS EC2|t||j6
Amazon EC2|t||j6
AWS S3|t||j6
Amazon S3|t||j6
AWS RDS|t||j6
Amazon RDS|t||j6
ECS|t||j6
AWS ECS|t||j6
Fargate|t||j6
AWS Fargate|t||j6
CloudWatch|t||j6
AWS CDK|t||j6
Amazon Aurora|t||j6
AWS IAM|t||j6
Azure|t|Microsoft Azure;MS Azure;Azure cloud;Windows Azure|j5
Azure Functions|t||jm
Google Cloud|t|GCP;Google Cloud Platform|j5
Google Cloud Run|t||jo
Google Compute Engine|t||jo
IBM Cloud|t||j5
Oracle Cloud|t||j5|jr
OCI|t||j5|jr
Alibaba Cloud|t||j5|jr
DigitalOcean|t||j5|jr
Hetzner|t||j5|jr
OVHcloud|t||j5|jr
Scaleway|t||j5|jr
OpenStack|t||j1
Heroku|t||j1
Netlify|t||j1|k0
Vercel|t||j1|k0
Cloudflare Workers|t||j1|k0
^Render|t||j1|k0
serverless|c|serverless architecture;FaaS|j1
AWS Lambda|t||k5
?Lambda|t||k5
Lambda functions|t||k5
Serverless Framework|t||k5
Cloud Functions|t||k5
SaaS|t|software as a service;software-as-a-service
PaaS|t||kb
IaaS|t||kb
containers|c*|containerization;containerisation;containerized applications;container technologies;container technology;container platform;containerized;container platforms
Docker|t||ke|kg
Docker Compose|t||kf
Docker Swarm|t||kf
Dockerfile|t||kf
Podman|t||ke|kf
container orchestration|c*|container orchestrators|ke
Kubernetes|t|K8s|kk|lk
EKS|t||kl
AKS|t||kl
GKE|t||kl
Amazon EKS|t||kl
AWS EKS|t||kl
Azure Kubernetes Service|t||kl
Google Kubernetes Engine|t||kl
kubectl|c||kl
k3s|c||kl
OpenShift|t|Red Hat OpenShift|kk,kl
Rancher|t||kk,kl|kv
HashiCorp Nomad|t||kk,kl|kv
Helm|t|Helm charts|kl
Kustomize|t||ky
Istio|t|service mesh|kl
Linkerd|t||kl|l0
Envoy proxy|t||kl|l0
infrastructure as code|c*|IaC;infrastructure-as-code;infrastructure automation;configuration as code|lk
Terraform|t|HashiCorp Terraform|l3
OpenTofu|t||l3|l4
Terragrunt|t||l3|l4
CloudFormation|t|AWS CloudFormation|l3,j6
Pulumi|t||l3
Bicep templates|t||l3|l8
ARM templates|t||l3|l8
configuration management|c*|config management|lk
Ansible|t|Red Hat Ansible|lb,l3
Puppet|t|^Puppet|lb|lk
?Chef|t|Chef Infra|lb
SaltStack|t||lb|le
Vagrant|t
Packer|t|||lg
HashiCorp Vault|t|secrets management
Consul|t|||li
DevOps|t|Dev Ops;DevOps practices;DevOps culture||ly,lq,lm,lo
DevOps engineer|r||lk
DevSecOps|t||lk
platform engineering|c||lk
GitOps|t||lk|mg,lm
site reliability engineering|c|SRE;site reliability|lk
CI/CD|t*|CI-CD;CICD;CI/CD pipelines;CI/CD pipeline;continuous integration and delivery;continuous integration and deployment;continuous integration/continuous delivery;CI CD|lk
continuous integration|c||lq
continuous delivery|c||lq
continuous deployment|c||lq
build pipelines|c||lq
deployment pipelines|c||lq
deployment automation|c||lq
build automation|c||lq
?CI|t||lq
Jenkins|t||lq
GitHub Actions|t|Github Action|lq
GitLab CI|t|GitLab CI/CD;GitLab-CI|lq
CircleCI|t|Circle CI|lq
Travis CI|t||lq|m2
TeamCity|t||lq|m2
Bamboo CI|t||lq|m2
Drone CI|t||lq|m2
Buildkite|t||lq|m2
Argo CD|t|ArgoCD|lq,kl
FluxCD|t||lq,kl|m8
Spinnaker|t||lq,kl|m8
Azure DevOps|t|Azure Pipelines|lq
VSTS|t||lq|mb
TFS|t||lq|mb
Team Foundation Server|t||lq|mb
version control|c*|source control;version control systems;revision control;source code management;version control system;Versionskontrolle;Versionsverwaltung;gestion de versions;contrôle de version;control de versiones;controle de versão;controlo de versões;kontrola wersji;systemy kontroli wersji;system kontroli wersji;система контроля версий;системы контроля версий;система контролю версій;системи контролю версій
Git|t||mf|mj,ml,mk,lo,mm,mn
git workflows|c||mg
git flow|c||mg
GitHub|t|Git Hub|mg
GitLab|t|Git Lab|mg|mj,ml
Bitbucket|t||mg
Subversion|t|SVN;Apache Subversion|mf
Mercurial|t||mf|mm
Perforce|t||mf|mm
CVS version control|t||mf|mm
Maven|t|Apache Maven|j
^Gradle|t||j|mq,1d,qa,qc
Apache Ant|t||j|mq
CMake|t
Makefile|t|||mt
Bazel|t|||mt
SonarQube|t|Sonar
SonarCloud|t|||mw
static code analysis|c|||mw
Artifactory|t|JFrog
Nexus Repository|t|||mz
observability|c*|monitoring tools;observability tooling;monitoring systems
monitoring|c||n1
logging|c||n1
log management|c||n1
application monitoring|c||n1
system monitoring|c||n1
infrastructure monitoring|c||n1
alerting|c||n1
APM|t||n1
distributed tracing|c||n1
Prometheus|t||n1
Grafana|t||n1
Loki|t||n1|nc
Datadog|t|Data Dog|n1
Splunk|t||n1
New Relic|t|NewRelic|n1
Dynatrace|t||n1|ng
AppDynamics|t||n1|ng
Honeycomb.io|t||n1|ng
Nagios|t||n1
Zabbix|t||n1|nk
Icinga|t||n1|nk
PRTG|t||n1|nk
CheckMK|t||n1|nk
OpenTelemetry|t||n1
Jaeger|t||n1|np
Zipkin|t||n1|np
Sentry.io|t||n1|np
PagerDuty|t||n1|np
Linux|t|GNU/Linux;Linux systems;Linux OS;Unix/Linux;Linux/Unix;Linux environment;Linux operating systems|od,o5
Linux administration|t||nu
Linux servers|t||nu
Linux distributions|t*
Ubuntu|t|^Ubuntu|nu,nx
Debian|t||nu,nx|ny
Red Hat|t|RHEL;Red Hat Enterprise Linux|nu,nx
CentOS|t||nu,nx|o0
Fedora Linux|t||nu,nx|o0
Rocky Linux|t||nu,nx|o0
SUSE|t||nu,nx|o0
Unix|t|UNIX systems;Unix-like operating systems|od|nu
Solaris|t||o5
AIX|t||o5
Windows|t|^Windows;Microsoft Windows;MS Windows|od
Windows 10|t||o8
Windows 11|t||o8
Windows Server|t|Microsoft Windows Server|od
macOS|t|Mac OS;Mac OS X|od
operating systems|c|operating system;OS administration;Betriebssysteme;systèmes d'exploitation;sistemas operativos;sistemas operacionais;besturingssystemen;operativsystemer;systemy operacyjne;операционные системы;операційні системи;操作系统
Active Directory|t||yo
Azure AD|t||oe
Azure Active Directory|t||oe
Entra ID|t||oe
Microsoft Entra|t||oe
LDAP|t||yo|oe
Group Policy|t||oe
VMware|t|vSphere|os
ESXi|t||os|ol
Hyper-V|t||os|ol
VirtualBox|t||os|ol
Proxmox|t||os|ol
Citrix|t||os|ol
KVM virtualization|t||os|ol
virtualization|c|virtualisation;virtual machines;virtual environments
?nginx|t|NGINX;Nginx
Apache HTTP Server|t|||ot
HAProxy|t|||ot
Apache Tomcat|t|||ot
Tomcat|t|||ot
web servers|c|||ot
web server|c|||ot
IIS|t|||ot
JBoss|t|||ot
WildFly|t|||ot
WebLogic|t|||ot
WebSphere|t|||ot
Traefik|t|||ot
system administration|c|systems administration;server administration;IT administration;administration système;administration de systèmes;administración de sistemas;systeembeheer;системное администрирование
sysadmin|r||p6
system administrator|r||p6
mainframe|c|IBM mainframe
z/OS|c||p9
AS/400|t||p9
IBM i|t||p9
JCL|t||p9
disaster recovery|c
business continuity|c||pe
backup and recovery|c||pe
high availability|c||pe
failover|c||pe
capacity planning|c|capacity management
incident management|c|incident handling
incident response|c||pk
on-call support|c||pk
problem management|c||pk
programming|c|coding;programming languages;programming language;software programming;computer programming;coding skills;programming skills;Programmierung;Programmierkenntnisse;Programmiersprachen;Programmiersprache;programmation;langages de programmation;langage de programmation;programación;lenguajes de programación;programação;linguagens de programação;programmeren;programmeertalen;programmeertaal;programmering;programmeringssprog;programowanie;programowania;języki programowania;программирование;языки программирования;программирования;програмування;мови програмування;编程;プログラミング;프로그래밍
writing code|c||po
software development|c|software engineering;application development;software design and development;developing software;software solutions development;development of software;develop software;applications development;Softwareentwicklung;Software-Entwicklung;Anwendungsentwicklung;développement logiciel;développement de logiciels;génie logiciel;développement d'applications;desarrollo de software;ingeniería de software;desarrollo de aplicaciones;desenvolvimento de software;engenharia de software;desenvolvimento de aplicações;softwareontwikkeling;software ontwikkeling;softwareudvikling;systemudvikling;tworzenie oprogramowania;rozwój oprogramowania;inżynieria oprogramowania;разработка программного обеспечения;разработка ПО;разработки ПО;разработка приложений;розробка програмного забезпечення;розробка ПЗ;розробки ПЗ;розробки програмного забезпечення;软件开发;ソフトウェア開発;소프트웨어 개발|po
software engineer|r||pq
software developer|r||pq
software developers|r||pq
front-end development|c|frontend development;front-end;frontend;front end;front-end engineering;front end development;front-end technologies;front end technologies;client-side development;frontend technologies;前端开发;フロントエンド;프론트엔드|pz
back-end development|c|backend development;back-end;backend;back end;server-side development;backend engineering;back end development;server side;后端开发;バックエンド;백엔드|pq
backend services|c||pv
full-stack development|c|full stack;full-stack;fullstack;full stack development;fullstack development|pu,pv
full-stack web applications|c||px
web development|c|web application development;web developer;web technologies;website development;web programming;web-based applications;web design and development;développement web;desarrollo web;desenvolvimento web;веб-разработка;веб-разработки;веб-розробка;веб-розробки;Web開発;ウェブ開発;웹 개발
web applications|c||pz
web application|c||pz
web apps|c||pz
responsive websites|c||pz
mobile development|c|mobile app development;mobile application development
mobile apps|c||q4
mobile applications|c||q4
mobile application|c||q4
mobile app|c||q4
native mobile apps|c||q4
Android|t|Android development|q4|qd
Android SDK|t||qa
Android Studio|t||qa|j,1d,w5
iOS|t|iOS development|q4|qa
iOS SDK|c||qd
Xcode|t||qd
game development|c|game design;game engines;game programming
embedded systems|c|embedded software;embedded development;embedded programming
firmware|c||qh
embedded Linux|c||qh
bare metal|c||qh
firmware development|c||qh
RTOS|t||qh
real-time operating systems|c||qh
FreeRTOS|t||qh
microcontrollers|c||qh
Arduino|t||qp|qt
STM32|t||qp
ARM Cortex|t||qp
Raspberry Pi|t||qp
ESP32|t||qp
FPGA|t|FPGAs;FPGA design
ASIC|t|||qv
ASIC design|c|||qv
IoT|t|Internet of Things
Industrial IoT|t||qy
IIoT|t||qy
MQTT|t||qy
blockchain|c|Web3;distributed ledger
smart contracts|c||r2
Ethereum|t|||r2
DeFi|t||r2
microservices|c|micro-services;microservice;micro services;микросервисы;микросервисная архитектура;микросервисной архитектуры;мікросервіси;мікросервісна архітектура;мікросервісної архітектури;微服务;マイクロサービス|r9
microservice architecture|c||r6
microservices architecture|c||r6
distributed systems|c|distributed computing;distributed services;distributed architecture;scalable systems;large-scale systems;large scale distributed systems;high-scale systems;分布式系统;分散システム
software architecture|c|application architecture;system architecture;systems architecture;software design;architecture design;architectural design;architectural patterns;Softwarearchitektur;Software-Architektur;Systemarchitektur;architecture logicielle;arquitectura de software;arquitetura de software
solution architecture|c||ra
solutions architecture|c||ra
technical architecture|c||ra
enterprise architecture|c||ra
system design|c||ra
systems design|c||ra
IT architecture|t||ra
design patterns|c|software design patterns;wzorce projektowe;wzorców projektowych;паттерны проектирования;паттернов проектирования;шаблоны проектирования;патерни проєктування;патерни проектування;шаблони проєктування
^SOLID principles|t||ri
^SOLID|t||ri
clean architecture|c||ri
domain-driven design|c||ri
DDD|t||ri
hexagonal architecture|c||ri
CQRS|t||ri
event sourcing|c||ri
APIs|t|^API;API development;web APIs;application programming interfaces||ry,s1,218,s2
API design|c||rr
API integration|t||rr
third-party APIs|c||rr
web services|c||rr
API integrations|t||rr
API management|c||rr
^REST|t|RESTful;REST API;REST APIs;RESTful APIs;RESTful API;RESTful web services;RESTful services;REST services;REST-API|rr|31,s1,218,s2
OpenAPI|t||ry
Swagger|t||ry
^SOAP|t|SOAP web services|rr
WSDL|t||s1
WebSockets|t|WebSocket
WebRTC|t||s3
socket.io|c||s3
object-oriented programming|c|OOP;object oriented programming;object-oriented design;OOD;object-oriented;object oriented design;object oriented;ООП;объектно-ориентированное программирование
functional programming|c|functional languages
reactive programming|c|asynchronous programming;async programming
parallel computing|c|parallel programming;concurrent programming
concurrency|c|||s9
multithreading|c||s9
HPC|t||s9
high performance computing|c||s9
MPI|t||s9
OpenMP|t||s9
scripting languages|c|scripting;scripting language;script languages;scripting skills
data structures|c|data structures and algorithms;algorithms and data structures
algorithms|c|алгоритмы;алгоритмы и структуры данных;算法;アルゴリズム;알고리즘||sh
algorithm design|c||sh
algorithm development|c||sh
clean code|c|code quality;maintainable code;clean coding;maintainable;software craftsmanship;quality code;coding best practices
coding standards|c||sl
well-tested code|c||sl
refactoring|c||sl
efficient code|c||sl
code review|c|code reviews;peer review;peer code review;peer reviews;reviewing code
debugging|c|troubleshooting;problem diagnosis;debug;error analysis
bug fixing|c||sr
fix bugs|c||sr
root cause analysis|c||sr
fixed bugs|c||sr
software testing|c|testing;QA;quality assurance;QA testing;software quality assurance;Softwaretests;Qualitätssicherung;Softwaretesten;tests logiciels;assurance qualité;tests automatisés;pruebas de software;aseguramiento de calidad;testes de software;garantia de qualidade;kwaliteitsborging;softwaretesten;testowanie oprogramowania;testy oprogramowania;тестирование ПО;тестирование;тестирования;тестування ПЗ;тестування
test plans|c||sw
test cases|c||sw
test planning|c||sw
functional testing|c||sw
manual testing|c||sw
system testing|c||sw
regression testing|c||sw
acceptance testing|c||sw
UAT|t||sw
user acceptance testing|c||sw
exploratory testing|c||sw
test strategies|c||sw
test management|c||sw
integration tests|c||sw
integration testing|c||sw
end-to-end testing|c||sw
E2E tests|t||sw
end-to-end tests|c||sw
E2E testing|t||sw
test automation|c|automated testing;automated tests;automation testing;automated test;Testautomatisierung|sw
test automation frameworks|c||tg
unit testing|c|unit tests;testy jednostkowe;модульное тестирование;юнит-тесты;unit-тесты;модульне тестування;юніт-тести|sw
TDD|t|test driven development;test-driven development|ti|tk
BDD|t|behavior driven development;behaviour driven development;behavior-driven development|sw|tj,89
performance testing|c|performance tests|sw
load testing|c||tl
stress testing|c||tl
API testing|t||sw
performance optimization|c|performance optimisation;performance tuning of applications;application performance;optimization of performance;performance improvements;scaling systems;performance analysis
scalability|c||tp
caching|c|caching strategies;cache
CDN|t||tr
content delivery networks|c||tr
automation|c|process automation;workflow automation;task automation;automating processes;automate tasks;scripting and automation;Automatisierung;Prozessautomatisierung
RPA|t|robotic process automation|tu
UiPath|t||tv
Blue Prism|t||tv
Automation Anywhere|t||tv
low-code|c|no-code;low code;no code
Power Apps|t||tz
Power Platform|t||tz
Microsoft Power Platform|t||tz
Bubble.io|t|||tz
OutSystems|t|||tz
Mendix|t|||tz
Appian|t|||tz
Power Automate|t|Microsoft Flow|tu
Zapier|t||tu|u7
n8n|c||tu|u7
Make.com|t||tu|u7
technical documentation|c|documentation;technical writing;documenting;writing documentation;documentation skills;technische Dokumentation;Dokumentation;documentation technique;documentación técnica;documentação técnica;техническая документация;технической документации;технічна документація;технічної документації
software documentation|c||ub
user documentation|c||ub
technical writer|r||ub
open source|c|open-source;open-source projects;open source projects;open source software;open source contributions;open-source software
pair programming|c|pairing
mob programming|c||ug
SDLC|t|software development lifecycle;software development life cycle;software lifecycle;systems development life cycle;application lifecycle management
legacy modernization|c|legacy systems;legacy migration;migrations;legacy applications
legacy code|c||uj
system migration|c||uj
data migration|c||uj
cloud migration|c||uj
content management systems|c|CMS;content management system;content management;web content management
responsive design|c|responsive web design;mobile-first design;cross-browser compatibility;responsive web applications;responsive UI;cross-browser
web accessibility|c|accessibility;a11y;accessibility standards;digital accessibility
WCAG|t||uq
ARIA|t||uq
Section 508|t||uq
web performance|c
Core Web Vitals|t||uu
page speed|c||uu
Lighthouse audits|t||uu
search engines|c|information retrieval;search technologies
computer graphics|c|3D graphics;rendering engines;ray tracing
robotics|c|robots;robotic systems;autonomous systems
ROS|t||v0
ROS2|t||v0
signal processing|c|digital signal processing;DSP
simulation|c|simulations;system simulation;modeling and simulation;modelling and simulation
numerical simulation|c||v4
Simulink|t||v4
Monte Carlo simulation|t||v4
technical support|c|IT support;user support;helpdesk;help desk;service desk;application support;technical assistance;technischer Support;IT-Support;support technique;assistance technique;soporte técnico;suporte técnico
desktop support|c||v8
1st level support|t||v8
2nd level support|t||v8
first-level support|c||v8
second-level support|c||v8
L2 support|t||v8
3rd level support|t||v8
IT service management|c|ITSM;IT services;IT service delivery;service management
ServiceNow|t|Service Now|vg
BMC Remedy|t||vg|vh
Jira Service Management|t||vg|vh
Freshservice|t||vg|vh
ITIL|t||vg
ITIL v3|t||vl
ITIL v4|t||vl
ITIL 4|t||vl
information technology|c|^IT;IT systems;ICT;computer systems;information systems;EDV-Kenntnisse;EDV;IT-Kenntnisse;edb;it-systemer
IT infrastructure|t||vp
IT-Infrastruktur|t||vp
computer science|c|computing science;Informatik;Wirtschaftsinformatik;informatique;informática;ingeniería informática;ciência da computação;engenharia informática;datalogi;datamatiker;informatyka;informatyczne;informatyki;информатика;інформатика;комп'ютерні науки
digital transformation|c|digitalization;digitalisation;digitization;digital strategy
Atlassian|t|Atlassian suite;Atlassian tools|vv,vw
Jira|t|^JIRA;Atlassian Jira;Jira Software|vx
Confluence|t|Atlassian Confluence
issue tracking|c|ticketing systems;ticketing system;bug tracking
Bugzilla|t|||vx
Redmine|t|||vx
YouTrack|t|||vx
Linear app|t|||vx
Visual Studio Code|t|VS Code;VSCode
Visual Studio|t|||w2
IntelliJ|t|||w2
IntelliJ IDEA|t|||w2,w6,j,1d,1e,1q
PyCharm|t|||w2,10
WebStorm|t|||w2
Eclipse IDE|t|||w2
IDEs|t|||w2
Vim|t|||w2
AI coding assistants|t|Copilot;AI-assisted development;AI assistants
GitHub Copilot|t|||wb
Cursor IDE|t|||wb
Claude Code|t|||wb
ChatGPT|t|||wb,gy
^Claude|t|||wb
networking|c|computer networks;computer networking;network administration;network engineering;networks;network infrastructure;network technologies;network management;network architecture;network protocols;Netzwerktechnik;Netzwerke;Netzwerkkenntnisse;réseaux informatiques;réseaux;redes informáticas;redes;redes de computadores;netwerken;netwerkbeheer;sieci komputerowe;компьютерные сети;сетевые технологии;комп'ютерні мережі;计算机网络;ネットワーク
TCP/IP|t|IP networking;internet protocols|wh
TCP|t||wi
UDP|t||wi
DNS|t||wi
DHCP|t||wi
HTTP|t||wi
HTTPS|t||wi
IPv6|t||wi
IPv4|t||wi
SMTP|t||wi
routing and switching|c|routing;network switches;routers|wh
BGP|t||ws
OSPF|t||ws
MPLS|t||ws
VLAN|t||ws
VLANs|t||ws
LAN|t||ws
WAN|t||ws
LAN/WAN|t||ws
SD-WAN|t||ws
Cisco|t|Cisco networking|wh
Cisco IOS|t||x2
Meraki|t||x2
Juniper|t||wh|x2
Juniper Networks|t||wh|x2
Arista|t||wh|x2
Aruba Networks|t||wh|x2
firewalls|c|firewall|xs
Palo Alto Networks|t||x9
Fortinet|t||x9
FortiGate|t||x9
Check Point firewall|t||x9
pfSense|c||x9
network security|c||x9
VPN|t||x9
VPNs|t||x9
WAF|t||x9
load balancing|c|load balancers;load balancer;F5 load balancer
VoIP|t|telephony;unified communications
SIP trunking|t||xk
Asterisk PBX|t||xk
telecommunications|c|telecom;telecoms;wireless communications
5G|t||xn
LTE|t||xn
RF engineering|t||xn
fiber optics|c||xn
information security|c|cybersecurity;cyber security;IT security;security engineering;infosec;data security;security best practices;IT-security;security principles;information assurance;IT-Sicherheit;Informationssicherheit;sécurité informatique;cybersécurité;sécurité des systèmes d'information;seguridad informática;ciberseguridad;seguridad de la información;segurança da informação;cibersegurança;informatiebeveiliging;it-sikkerhed;informationssikkerhed;bezpieczeństwo informacji;cyberbezpieczeństwo;информационная безопасность;информационной безопасности;кибербезопасность;інформаційна безпека;кібербезпека
application security|c||xs
security architecture|c||xs
software security|c||xs
cloud security|c||xs
security controls|c||xs
penetration testing|c|pen testing;pentesting;ethical hacking|xs
vulnerability assessment|c||xy
vulnerability assessments|c||xy
Burp Suite|t||xy
Metasploit|t||xy
Kali Linux|t||xy
red teaming|c||xy
vulnerability management|c||xy
OWASP|t||xy
OWASP Top 10|t||xy
SIEM|t||xs
security monitoring|c||y8
SOC operations|t||y8
security operations|c||y8
threat detection|c||y8
threat hunting|c||y8
threat intelligence|c||y8
Microsoft Sentinel|t||y8
QRadar|t||y8
security operations center|c||y8
cryptography|c|encryption
PKI|t||yi
SSL|t||yi
TLS|t||yi
SSL/TLS|t||yi
public key infrastructure|c||yi
identity and access management|c|IAM;identity management;access management;Active Directory management
single sign-on|c||yo
SSO|t||yo
OAuth|t||yo
OAuth2|t||yo
OAuth 2.0|t||yo|yr,yu
SAML|t||yo
OpenID Connect|t||yo
Okta|t||yo
Keycloak|t||yo
Auth0|t||yo|yv,yr,yu
authentication|c||yo
authorization|c||yo
JWT|t||yo
identity verification|c||yo
ISO 27001|t|ISO/IEC 27001;ISO27001;ISMS|xs
NIST|t||xs
NIST 800-53|t||z4
FedRAMP|t||xs|z4
FISMA|t||xs|z4
SOC 2|t||z4
PCI DSS|t||z4
NIST CSF|t||z4
Authority to Operate|t||xs|z4
GDPR|t|General Data Protection Regulation;DSGVO;RGPD;data protection;privacy regulations;AVG privacy;RODO;Datenschutz
data privacy|c||zc
CCPA|t|||zc
HIPAA|t
HITECH|t|||zf
Microsoft Office|t*|MS Office;Office 365;Microsoft 365;MS Office Suite;Microsoft Office Suite;MS-Office;O365;M365;Office suite;Microsoft Office applications;MS Office package;Office package;MS-Office-Kenntnisse;Office-Kenntnisse;MS-Office-Anwendungen;Pack Office;suite Office;bureautique;paquete Office;ofimática;pacote Office;Office-pakken;Officepakken;pakiet Office;pakietu Office;pakiet MS Office;pakietu MS Office;пакет MS Office;офисные программы
Microsoft Excel|t|MS Excel;?Excel;Advanced Excel;Excel spreadsheets|zh|zx
pivot tables|c||zi
VLOOKUP|t||zi
spreadsheets|c||zh|zi
Microsoft Word|t|MS Word;?Word|zh
Microsoft PowerPoint|t|PowerPoint;MS PowerPoint;Power Point|zh
Microsoft Outlook|t|MS Outlook;?Outlook|zh
Microsoft Teams|t|MS Teams|zh|zz
Microsoft Project|t|MS Project|12o
Microsoft Visio|t|MS Visio;^Visio
Lucidchart|t|||zr
draw.io|c|||zr
SharePoint|t|Microsoft SharePoint;MS SharePoint;SharePoint Online
Google Workspace|t|G Suite;GSuite;Google Suite||zh,10d,zw,251,zx,zy
Google Docs|t||zv|251,zx,zy
Google Sheets|t||zv|zw,251,zy
Google Slides|t||zv|zw,251,zx
?Slack|t|||zp
Asana|t|^Asana|12o
Trello|t||12o|100
Monday.com|t||12o|100
ClickUp|t||12o|100
Basecamp|t||12o|100
Wrike|t||12o|100
Smartsheet|t||12o|100
?Notion|t|Notion.so
Airtable|t|||107
Evernote|t|||107
Zoom|t|^Zoom
^Webex|t|||10a
Cisco Webex|t|||10a
Google Meet|t|||10a,zv
data entry|c|typing;data input
office administration|c|administrative support;administrative tasks;office management;clerical work;clerical;administrative duties;secretarial;administrative work;administration tasks;administration;administrative opgaver;arkivering
calendar management|c||10f
travel arrangements|c||10f
minute taking|c||10f
meeting coordination|c||10f
record keeping|c|filing;records management;document management;document control;archiving
design tools|c*|design software
Figma|t||10l,11j|10n,10u
?Sketch|t|Sketch app|10l|10m
InVision|t||10l|10n
Zeplin|t||10l|10n
Axure|t||10l|10n
Balsamiq|t||10l|10n
Miro|t||10l|10n
FigJam|t||10l|10n
Adobe XD|t||10l,11j|10m
Adobe Creative Suite|t|Adobe Creative Cloud;Adobe CC;Creative Suite;Adobe Suite|10l
Adobe Photoshop|t|Photoshop|10v,10l
Adobe Illustrator|t|^Illustrator|10v,10l
Adobe InDesign|t|InDesign|10v,10l
Adobe Premiere Pro|t|Premiere Pro;Adobe Premiere|12d,10v|113,114
Adobe After Effects|t|After Effects|12e,10v
Adobe Lightroom|t|^Lightroom|12g
Adobe Acrobat|t|Acrobat Pro
Final Cut Pro|t|Final Cut|12d
DaVinci Resolve|t||12d|113
Avid Media Composer|t||12d|113
Blender|t|^Blender|12f
Cinema 4D|t||12f|116
Autodesk Maya|t||12f|116
3ds Max|t||12f|116
ZBrush|t||12f|116
Houdini|t||12f|116
Substance Painter|t||12f|116
Canva|t
CorelDRAW|t|Corel Draw
UX design|c|^UX;user experience;user experience design;UX/UI;UI/UX;user-experience;UX/UI design;UI/UX design;experience design
interaction design|c||11f
information architecture|c||11f
UX designer|r||11f
UI design|c|^UI;user interface design;user interface;user interfaces;interface design;user-interface;visual design;UI components
mobile UI|c||11j
UI designer|r||11j
user research|c|UX research;usability research
user interviews|c||11m
card sorting|c||11m
ethnographic research|c||11m
contextual inquiry|c||11m
user researcher|r||11m
usability testing|c|user testing;usability tests;usability studies|11m
wireframing|c|wireframes;wireframe
prototyping|c||11t
rapid prototyping|c||11t
mockups|c||11t
prototypes|c||11t
design systems|c|design system;component libraries;pattern libraries
style guides|c||11y
design thinking|c|human-centred design;user-centered design;user-centred design;human centered design;user centred design;UCD;customer-centered design
service design|c|service blueprints
service designer|r||121
content design|c|UX writing;plain language;microcopy
customer journey mapping|c|journey mapping;customer journey;customer journeys;journey maps;user journeys
personas|c|user personas
graphic design|c|visual communication
graphic designer|r||126
typography|c
branding|c|brand identity;brand design
brand guidelines|c||129
corporate identity|c||129
illustration|c
video editing|c|video production;video post-production;film editing
motion graphics|c|motion design;animation;2D animation;3D animation
3D modeling|t|3D modelling;3D design;3D rendering;3D visualization
photography|c|photo editing
image editing|c||12g
product design|c
product designer|r||12i
interior design|c
interior designer|r||12k
fashion design|c
print production|c|prepress;printing;desktop publishing
project management|c|managing projects;project manager skills;project planning;project delivery;manage projects;project execution;project leadership;project-management;management of projects;Projektmanagement;Projektleitung;Projektplanung;Projektsteuerung;gestion de projet;gestion de projets;conduite de projet;pilotage de projet;management de projet;gestión de proyectos;dirección de proyectos;gestão de projetos;gerenciamento de projetos;gestão de projectos;projectleiding;projektledelse;projektstyring;zarządzanie projektami;zarządzania projektami;управление проектами;управления проектами;управління проєктами;управління проектами;项目管理;プロジェクト管理;プロジェクトマネジメント;프로젝트 관리
project coordination|c||12o
project scheduling|c||12o
project manager|r||12o
program management|c|programme management;programme delivery
portfolio management of projects|c||12s
program manager|r||12s
programme manager|r||12s
product management|c|managing products;product strategy;product ownership;product development lifecycle
product roadmap|c||12w
product roadmaps|c||12w
roadmapping|c||12w
product discovery|c||12w
product vision|c||12w
product backlog|c||12w
backlog management|c||12w
backlog refinement|c||12w
product owner|r||12w
product manager|r||12w
agile|c*|Agile methodologies;agile methodology;agile development;Agile software development;agile methods;agile practices;agile principles;agile environment;agile frameworks;agile working;agile project management;agile delivery;Agile/Scrum;agile environments;agile teams;agile process;agile processes;agile approaches;agile ways of working;agile Methoden;agiles Arbeiten;agile Arbeitsweise;agile Softwareentwicklung;agile Entwicklung;méthodes agiles;méthodologies agiles;méthode agile;méthodologie agile;metodologías ágiles;metodología ágil;metodologías agile;metodologias ágeis;metodologia ágil;métodos ágeis;agile werken;agile werkwijze;agile metoder;agil udvikling;metodyki zwinne;metodyka Agile;metodyki Agile;metodykach zwinnych;гибкие методологии;методологии Agile
agile ceremonies|c||137
sprint planning|c||137
daily standups|c||137
retrospectives|c||137
user stories|c||137
extreme programming|c||137
Scrum|t|Scrum framework;Scrum methodology|137
Scrum master|r||13e
sprints|c||13e
Kanban|t||137
^SAFe|t|Scaled Agile Framework;Scaled Agile|137
LeSS framework|t||137|13i
waterfall|c|waterfall methodology;V-model
PRINCE2|t|PRINCE 2|12o
PMBOK|t|PMI standards|12o
OKRs|t|OKR;objectives and key results;key performance indicators
KPIs|t||13n
KPI|t||13n
Lean|t|^Lean;Lean methodology;Lean management;lean principles|13z
Lean manufacturing|t|Toyota Production System;LEAN production|13q
5S|t||13r
Kaizen|t||13r
TPS|t||13r
Six Sigma|t|Lean Six Sigma|13z
Six Sigma Green Belt|t||13v
Six Sigma Black Belt|t||13v
DMAIC|t||13v
process improvement|c|continuous improvement;process optimization;process optimisation;business process improvement;business process reengineering;process design;improve processes;process management;Prozessoptimierung;Prozessverbesserung;kontinuierliche Verbesserung;amélioration continue;optimisation des processus;mejora continua;optimización de procesos;mejora de procesos;melhoria contínua;otimização de processos;procesverbetering;procesoptimalisatie;continu verbeteren;procesoptimering;løbende forbedringer
business process management|c||13z
BPM|t||13z
process mapping|c||13z
BPMN|t||13z
workflow optimization|c||13z
operational excellence|c||13z
change management|c|organisational change;managing change;change leadership;transformation management
organizational change|c||146
risk management|c|risk assessment;risk analysis;risk mitigation;managing risk;risk identification;enterprise risk management;Risikomanagement;gestion des risques;gestión de riesgos;gestão de riscos;risicomanagement;risicobeheer
stakeholder management|c|stakeholder engagement;managing stakeholders;stakeholder relations;stakeholder communication;engaging stakeholders;manage stakeholders;internal stakeholders;working with stakeholders
requirements analysis|c|requirements gathering;requirements engineering;requirements management;business requirements;requirement analysis;gathering requirements;requirements elicitation;requirements definition;technical requirements;requirement engineering;Anforderungsanalyse;Anforderungsmanagement;analyse des besoins;recueil des besoins;análisis de requisitos;toma de requisitos
business analysis|c
business analyst|r||14b
gap analysis|c||14b
feasibility studies|c||14b
business development|c|biz dev;developing new business;new business development;business growth;market development
business developer|r||14f
strategy|c|strategic planning;business strategy;strategy development;corporate strategy;strategic management;strategic initiatives
strategist|r||14h
management consulting|c|consulting;business consulting;technology consulting;IT consulting;consultancy
advisory|c||14j
consultant|r||14j
operations management|c|business operations;operational management;operations planning;day-to-day operations
operations manager|r||14m
vendor management|c|supplier management;third-party management;vendor relations;supplier relationship management;contractor management
contract management|c|contract negotiation;contract negotiations;contract administration;contracting
budget management|c|budgeting;managing budgets;budget planning;budget control;budget responsibility;cost management;cost control;financial management of projects
budgets|c||14q
cost optimization|c||14q
cost reduction|c||14q
resource planning|c|resource management;resource allocation;workforce planning
staffing planning|c||14u
shift planning|c||14u
people management|c|team management;line management;managing people;staff management;personnel management;people leadership;managing teams;team leadership;leading teams;team lead experience;managing a team;direct reports;leading a team;supervisory experience;employee supervision;staff supervision;Personalführung;Mitarbeiterführung;Führungserfahrung;Personalverantwortung;Führung von Mitarbeitern;management d'équipe;gestion d'équipe;encadrement d'équipe;gestión de equipos;liderazgo de equipos;gestão de equipas;gestão de equipes;gestão de pessoas;leidinggeven;leidinggevende ervaring;ledererfaring;delegere;give feedback;personaleledelse;ledelseserfaring;zarządzanie zespołem;kierowanie zespołem;управление командой;управление персоналом;руководство командой;управління командою;керівництво командою
team building|c||14x
performance management of staff|c||14x
mentoring|c|mentorship;mentor;mentored;coaching and mentoring;mentor junior engineers;mentor team members;mentors
coaching|c||150
coach|c||150
knowledge management|c|knowledge sharing;knowledge transfer;sharing knowledge
quality management|c|QMS;quality management systems;quality systems;quality standards;total quality management;TQM;quality assurance processes;Qualitätsmanagement;Qualitätskontrolle;gestion de la qualité;contrôle qualité;management de la qualité;gestión de calidad;control de calidad;gestão da qualidade;controle de qualidade;controlo de qualidade;kwaliteitsmanagement;kwaliteitscontrole;kvalitetsstyring;kvalitetssikring;kvalitetskontrol;zarządzanie jakością;kontrola jakości
quality control|c||154
ISO 9001|t||154
quality inspection|c||154
event management|c|event planning;event organization;event organisation;organizing events;organising events;event coordination;events management
conference planning|c||158
procurement|c|purchasing;sourcing;buying;acquisition planning;Einkauf;Beschaffung;achats;approvisionnement;compras;aprovisionamiento;inkoop;indkøb;zakupy;zaopatrzenie;закупки;закупок
strategic sourcing|c||15a
public procurement|c||15a
e-procurement|c||15a
tendering|c||15a
RFP|t||15a
buyer|r||15a
facility management|c|facilities management;property management;building management
grant writing|c|grant applications;proposal writing;proposals;bid writing;grant proposals
fundraising|c||15i
grant management|c||15i
policy analysis|c|policy development;policy making;regulatory policy
public policy|c||15l
government relations|c||15l
public affairs|c||15l
community management|c|community building;community engagement;online communities;community development
community manager|r||15p
marketing|c|marketing strategy;marketing campaigns;marketing management;marketing communications;marketing strategies;marketing plans;integrated marketing;campaign management;marketing communication;Marketing-Strategie;Marketingstrategie;stratégie marketing;markedsføring;маркетинг;маркетинга;маркетингу;市场营销;マーケティング;마케팅
marketing manager|r||15r
digital marketing|c|online marketing;internet marketing;web marketing;Online-Marketing;Onlinemarketing;marketing digital;marketing numérique;digital markedsføring;интернет-маркетинг|15r
performance marketing|c||15t
growth marketing|c||15t
growth hacking|c||15t
digital marketer|r||15t
SEO|t|search engine optimization;search engine optimisation;SEO/SEM;Suchmaschinenoptimierung;référencement naturel;référencement;posicionamiento web|15t|162
keyword research|c||15y
link building|c||15y
on-page SEO|c||15y
SEM|t|search engine marketing;paid search;paid media;paid advertising|15t|15y
PPC|t||162
pay-per-click|c||162
SEA|t||162
Google Ads|t|Google AdWords;AdWords|162
Bing Ads|t||162|166
Microsoft Ads|t||162|166
Meta Ads|t|Facebook Ads;Facebook Ads Manager;paid social|15t
LinkedIn Ads|t||15t|169
TikTok Ads|t||15t|169
Google Analytics|t|GA4;Google Analytics 4;GTM tagging|es
Google Tag Manager|t||16c
Adobe Analytics|t||es|16c
Matomo|t||es|16c
Mixpanel|t||es|16c
Amplitude|t||es|16c
Heap Analytics|t||es|16c
web analytics|c||16c
Hotjar|t||es|16c
SEMrush|t||15y
Ahrefs|t||15y|16l
Moz Pro|t||15y|16l
Screaming Frog|t||15y|16l
social media marketing|c|social media;social media management;social media channels;SMM;social networks;social media campaigns;community management on social media;soziale Medien;réseaux sociaux;redes sociales;redes sociais;mídias sociais;sociale medier|15t
social media manager|r||16p
content marketing|c|content strategy;content creation;content writing;content development;content production
blog writing|c||16r
blogging|c||16r
content creator|r||16r
content manager|r||16r
copywriting|c|ad copy;editorial writing;creative writing
copywriter|r||16w
email marketing|c|e-mail marketing;newsletters;email campaigns;email automation;newsletter|15t
Mailchimp|t||16y
Klaviyo|t||16y
Brevo|t||16y
marketing automation|c||15t
Marketo|t||15t|172
Pardot|t||15t|172
Eloqua|t||15t|172
ActiveCampaign|t||15t|172
Braze|t||15t|172
HubSpot|t|Hubspot CRM|193,172
conversion rate optimization|c|CRO;conversion optimization;landing page optimization;conversion rates
demand generation|c|lead generation;lead gen;lead management
lead scoring|c||17a
inbound marketing|c||17a
outbound marketing|c||17a
account-based marketing|c||17a
ABM|t||17a
brand management|c|brand strategy;brand marketing;brand development
brand awareness|c||17g
brand manager|r||17g
product marketing|c|product positioning
go-to-market|c||17j
go-to-market strategy|c||17j
GTM strategy|t||17j
product launch|c||17j
market research|c|market analysis;competitive analysis;competitor analysis;consumer research;consumer insights;customer insights;market intelligence;Marktforschung;Marktanalyse;étude de marché;études de marché;investigación de mercado;estudios de mercado;pesquisa de mercado
surveys|c||17o
focus groups|c||17o
survey design|c||17o
public relations|c|^PR;media relations;press relations;corporate communications;external communications;strategic communications;communications strategy;Öffentlichkeitsarbeit;Pressearbeit;relations publiques;relations presse;relaciones públicas
press releases|c||17s
internal communications|c||17s
crisis communication|c||17s
advertising|c|media planning;ad campaigns
media buying|c||17w
programmatic advertising|c||17w
display advertising|c||17w
influencer marketing|c
affiliate marketing|c||180
partner marketing|c||180
e-commerce|c|ecommerce;online shop;online retail;e commerce;online store;webshop;e-commerce platforms;online sales
merchandising|c|visual merchandising
category management|c||184
assortment planning|c||184
journalism|c|editing;editorial;editorial work;copy editing;reporting for media;publishing
proofreading|c||187
journalist|r||187
translation|c
interpreting|c||18a
localization|c||18a
localisation|c||18a
simultaneous interpreting|c||18a
translator|r||18a
subtitling|c||18a
sales|c|selling;sales management;sales experience;direct sales;sales strategy;sales activities;sales process;sales techniques;sales skills;sales operations;Vertrieb;Verkauf;Vertriebserfahrung;Außendienst;Verkaufserfahrung;vente;ventes;développement commercial;prospection commerciale;ventas;venta;vendas;verkoop;salg;salgserfaring;sprzedaż;sprzedaży;продажи;продаж;активные продажи;продажі;продажів;营业;営業;영업
sales targets|c||18h
field sales|c||18h
B2B sales|t||18h
B2C sales|t||18h
inside sales|c||18h
outside sales|c||18h
consultative selling|c||18h
solution selling|c||18h
enterprise sales|c||18h
SaaS sales|t||18h
sales representative|r||18h
sales manager|r||18h
account management|c|key account management;client management;client relationship management;key accounts;customer accounts;managing accounts|18h
account manager|r||18u
key account manager|r||18u
cold calling|c|cold outreach;outbound calls;cold-calling|18h
telesales|c||18x
telemarketing|c||18x
prospecting|c||18x
pipeline management|c|sales pipeline;sales pipelines;opportunity management|18h
upselling|c|cross-selling;upsell;cross-sell|18h
CRM|t|customer relationship management;CRM systems;CRM software;CRM system;CRM tools
Zoho CRM|t|||193
Pipedrive|t|||193
SugarCRM|t|||193
Salesforce|t|^SFDC;Salesforce.com;Salesforce CRM|193
Salesforce Sales Cloud|t||197
Salesforce Administrator|t||197
Salesforce Marketing Cloud|t||197
Lightning Web Components|t||197
Salesforce Lightning|t||197
Microsoft Dynamics|t|Dynamics 365;MS Dynamics;Microsoft Dynamics 365|1dv,193
Dynamics CRM|t||19d
Dynamics NAV|t||19d
Navision|t||19d
Business Central|t||19d
customer service|c|customer support;client service;client support;customer care;client services;serving customers;customer-service;service orientation to customers;Kundenservice;Kundenbetreuung;Kundendienst;Kundensupport;Kundenberatung;service client;relation client;relation clientèle;service à la clientèle;atención al cliente;servicio al cliente;atendimento ao cliente;apoio ao cliente;suporte ao cliente;klantenservice;klantcontact;klantenondersteuning;kundeservice;kundebetjening;obsługa klienta;obsłudze klienta;obsługi klienta;обслуживание клиентов;работа с клиентами;клиентский сервис;обслуговування клієнтів;робота з клієнтами
customer experience|c||19i
customer satisfaction|c||19i
guest service|c||19i
customer inquiries|c||19i
customer complaints|c||19i
customer service representative|r||19i
customer success|c|customer onboarding;customer retention;client onboarding;client retention
customer success manager|r||19p
call center|c|call centre;contact center;contact centre;inbound calls
Zendesk|t||19i
Intercom|t||19i|19s
Freshdesk|t||19i|19s
Salesforce Service Cloud|t||19i|19s
Gorgias|t||19i|19s
retail|c|retail sales;retail management;store management;shop assistant work
store operations|c||19x
store manager|r||19x
POS|t|point of sale;POS systems;cashier work
cash handling|c||1a0
cash register|c||1a0
cashiering|c||1a0
negotiation|c|negotiating;negotiation skills;negotiations;price negotiation;negotiate;Verhandlungsgeschick;Verhandlungsführung;négociation;négociation commerciale;negociación;negociação;onderhandelen;onderhandelingsvaardigheden;forhandling;negocjacje;umiejętności negocjacyjne;ведение переговоров;переговоры;навыки переговоров;ведення переговорів;переговори
accounting|c|bookkeeping;general ledger;financial accounting;double-entry bookkeeping;accounting principles;accountancy;general accounting;Buchhaltung;Buchführung;Rechnungswesen;Finanzbuchhaltung;Bilanzierung;comptabilité;comptabilité générale;contabilidad;contabilidade;boekhouding;boekhouden;bogholderi;regnskab;bogføring;księgowość;rachunkowość;księgowości;rachunkowości;бухгалтерский учет;бухгалтерский учёт;бухгалтерия;бухгалтерского учета;бухгалтерський облік;бухгалтерського обліку;会计;会計;経理;회계
accountant|r||1a5
month-end closing|c||1a5
month-end close|c||1a5
year-end closing|c||1a5
account reconciliation|c||1a5
reconciliations|c||1a5
journal entries|c||1a5
accounts payable|c|AP/AR|1a5
invoice processing|c||1ad
invoicing|c||1ad
vendor payments|c||1ad
accounts receivable|c||1a5
billing|c||1ah
collections|c||1ah
credit control|c||1ah
dunning|c||1ah
financial reporting|c|management reporting;financial statement analysis
financial statements|c||1am
consolidation|c||1am
group reporting|c||1am
annual reports|c||1am
financial analysis|c|finance analysis;financial analytics
ratio analysis|c||1ar
variance analysis|c||1ar
financial analyst|r||1ar
financial modeling|c|financial modelling;financial models|1ar
valuation|c||1av
DCF|t||1av
business valuation|c||1av
company valuation|c||1av
FP&A|t|financial planning;financial planning and analysis;financial forecasting;budgeting and forecasting
controlling|c|management accounting;financial controlling;financial control;Kostenrechnung;contrôle de gestion;control de gestión
cost accounting|c||1b1
cost analysis|c||1b1
controller|r||1b1
financial controller|r||1b1
auditing|c|internal audit;audits;audit;external audit;internal auditing;financial audit;Wirtschaftsprüfung;Revision;audit interne;auditoría;auditoria
internal controls|c||1b6
SOX|t||1b6
Sarbanes-Oxley|t||1b6
auditor|r||1b6
taxation|c|tax;tax law;tax preparation;tax compliance;tax returns;Steuerrecht;Steuern;fiscalité;fiscalidad;moms;podatki;prawo podatkowe;налоговый учет;налогообложение
corporate tax|c||1bb
VAT|t||1bb
income tax|c||1bb
tax advisor|r||1bb
IFRS|t|International Financial Reporting Standards|1a5
IAS|t||1bg
GAAP|t|US GAAP;UK GAAP|1a5
HGB|t|German GAAP|1a5
payroll|c|payroll processing;payroll accounting;payroll administration;Lohnbuchhaltung;Entgeltabrechnung;Lohnabrechnung;Gehaltsabrechnung;gestion de la paie;paie;nóminas;gestión de nóminas;folha de pagamento
ADP payroll|t||1bk
treasury|c|cash management;cash flow management;liquidity management;treasury management
investment management|c|portfolio management;investment analysis;corporate finance
asset management|c||1bn
wealth management|c||1bn
equity research|c||1bn
private equity|c||1bn
investment banking|c||1bn
venture capital|c||1bn
mergers and acquisitions|c||1bn
M&A|t||1bn
due diligence|c||1bn
financial advisory|c||1bn
banking|c|banking products
retail banking|c||1by
corporate banking|c||1by
commercial banking|c||1by
private banking|c||1by
insurance|c
underwriting|c||1c3
claims handling|c||1c3
claims management|c||1c3
actuarial science|c||1c3
reinsurance|c||1c3
claims processing|c||1c3
credit analysis|c|credit management;credit assessment
credit risk|c||1ca
lending|c||1ca
loan processing|c||1ca
mortgage lending|c||1ca
trading|c
securities trading|c||1cf
derivatives|c||1cf
fixed income|c||1cf
equity trading|c||1cf
foreign exchange|c||1cf
FX trading|t||1cf
capital markets|c||1cf
commodities trading|c||1cf
financial markets|c||1cf
fintech|c|financial technology
payments|c||1cp
payment systems|c||1cp
payment processing|c||1cp
payment gateways|c||1cp
Stripe integration|t||1cp
open banking|c||1cp
compliance|c|regulatory compliance;corporate compliance;legal compliance;regulatory affairs;regulatory requirements;compliance management
compliance officer|r||1cw
AML|t|anti-money laundering;money laundering prevention;financial crime;AML/KYC|1cw
KYC|t||1cy
know your customer|c||1cy
fraud detection|c|fraud prevention;fraud analysis;fraud investigation;fraud analytics;anti-fraud;fraud management
QuickBooks|t|Quickbooks Online|1a5
Xero|t||1a5|1d2
Sage 50|t||1a5|1d2
FreshBooks|t||1a5|1d2
Sage accounting|t||1a5|1d2
DATEV|t||1a5
DATEV software|t||1d7
Lexware|t||1a5|1d7
SAP|t|SAP ERP;^SAP;SAP systems|1dv|1dr,19d
SAP R/3|t||1da
SAP ECC|t||1da
SAP S/4HANA|t||1da
S/4HANA|t||1da
SAP FI|t||1da
SAP CO|t||1da
SAP FI/CO|t||1da
SAP MM|t||1da
SAP SD|t||1da
SAP PP|t||1da
SAP HCM|t||1da
SAP Ariba|t||1da
SAP Fiori|t||1da
SAP SuccessFactors|t||1da
SAP EWM|t||1da
SAP WM|t||1da
Oracle ERP|t|Oracle E-Business Suite;Oracle EBS;Oracle Financials;Oracle Fusion;Oracle NetSuite;Oracle PeopleSoft|1dv
NetSuite|t||1dv|1dr
PeopleSoft|t||1dv|1dr
JD Edwards|t||1dv|1dr
ERP|t|ERP systems;enterprise resource planning;ERP software;ERP system;1C
Odoo|t|||1dv
1C Enterprise|t|1С;1С:Предприятие;1С Бухгалтерия||1dv
Infor ERP|t|||1dv
Epicor|t|||1dv
Bloomberg Terminal|t|^Bloomberg|1ar
Refinitiv|t||1ar|1e0
FactSet|t||1ar|1e0
Capital IQ|t||1ar|1e0
economics|c|economic analysis;Volkswirtschaft;Volkswirtschaftslehre;économie;economía;economia;economie;økonomi;ekonomia;экономика;економіка
econometrics|c||1e4
macroeconomics|c||1e4
microeconomics|c||1e4
economist|r||1e4
business administration|c|business management;business studies;Betriebswirtschaft;Betriebswirtschaftslehre;BWL;Wirtschaftswissenschaften;gestion d'entreprise;école de commerce;administración de empresas;ADE;administração de empresas;gestão de empresas;bedrijfskunde
finance|c|corporate finances;financial management;financial services
finance manager|r||1ea
human resources|c|^HR;human resource management;HR management;HRM;HR administration;HR operations;people operations;HR processes;personnel administration;HR policies;HR business partnering;Personalwesen;Personalmanagement;Personalverwaltung;ressources humaines;recursos humanos;personeelszaken;personaleadministration;zasoby ludzkie;kadry;управление кадрами;кадровое делопроизводство;управління персоналом;кадрове діловодство
HR manager|r||1ec
recruiting|c|recruitment;talent acquisition;hiring;candidate sourcing;sourcing candidates;full-cycle recruiting;personnel selection;candidate screening;Personalbeschaffung;Personalgewinnung;recrutement;reclutamiento;selección de personal;recrutamento;recrutamento e seleção;werving en selectie;rekruttering;rekrutacja pracowników;подбор персонала;підбір персоналу|1ec
headhunting|c||1ee
recruiter|r||1ee
active sourcing|c||1ee
onboarding|c|employee onboarding;induction of staff|1ec
training delivery|c|training and development;employee training;conducting training;delivering training;training design;learning and development;L&D;training programs;train-the-trainer;e-learning development;course design
instructional design|c||1ej
e-learning|c||1ej
curriculum development|c||1ej
workshop facilitation|c||1ej
facilitation|c||1ej
facilitating workshops|c||1ej
workshops|c||1ej
trainer|r||1ej
adult education|c||1ej
talent management|c|performance management;talent development;employee development
succession planning|c||1et
performance reviews|c||1et
employee relations|c|employee engagement
labor relations|c||1ew
labour relations|c||1ew
industrial relations|c||1ew
conflict management at work|c||1ew
works council cooperation|c||1ew
compensation and benefits|c|compensation;benefits administration;salary benchmarking;remuneration;total rewards
labor law|c|labour law;employment law
HRIS|t|HR systems;HRIS systems;applicant tracking systems;ATS recruiting;Workday HCM
Workday|t|||1f4
BambooHR|t|||1f4
Personio|t|||1f4
SuccessFactors|t|||1f4
Greenhouse recruiting|t|||1f4
UKG|t|||1f4
organizational development|c|organisational development;OD consulting;organizational design;organization development
contract law|c|commercial law;business law;legal drafting
corporate law|c||1fc
civil law|c||1fc
contract drafting|c||1fc
drafting contracts|c||1fc
company law|c||1fc
legal research|c|legal analysis;legal advice;legal writing;legal counsel
paralegal|r||1fi
lawyer|r||1fi
intellectual property|c|IP law
patents|c||1fl
patent law|c||1fl
trademarks|c||1fl
copyright|c||1fl
patent research|c||1fl
litigation|c|dispute resolution;civil litigation
arbitration|c||1fr
mediation|c||1fr
supply chain management|c|supply chain;SCM;supply chain planning;supply chain operations;end-to-end supply chain;supply chain optimization;Lieferkette;Lieferketten;Lieferkettenmanagement;chaîne d'approvisionnement;chaîne logistique;cadena de suministro;cadeia de suprimentos;cadeia de abastecimento
supply chain manager|r||1fu
logistics|c|transportation;distribution;logistics management;transport management;logistics planning;Logistik;logistique;logística;logistiek;logistik;logistyka;логистика;логістика
freight forwarding|c||1fw
shipping|c||1fw
freight|c||1fw
logistics manager|r||1fw
warehouse management|c|warehousing;warehouse operations;WMS;stock management;warehouse logistics;Lagerverwaltung;Lagerlogistik;Lagerhaltung;magazijnbeheer;magazijn;lagererfaring;pluk og pak;lagerstyring;lagerarbejde;gospodarka magazynowa;magazyn;складская логистика;складской учет
order picking|c||1g1
picking and packing|c||1g1
inventory management|c|inventory control;stock control;inventory planning;inventory;gestion des stocks;gestión de inventario;gestión de inventarios;control de inventarios;gestão de estoque;gestão de stocks
stocktaking|c||1g4
production planning|c|production scheduling;manufacturing planning;MRP;material planning;demand planning;production control;PPS planning;Produktionsplanung;Fertigungsplanung
import/export|c|international trade;foreign trade
customs|c||1g7
customs clearance|c||1g7
incoterms|c||1g7
export control|c||1g7
customs regulations|c||1g7
forklift|c|forklift driving;forklift operation;forklift operator;Gabelstapler;Staplerschein;Gabelstaplerschein;truckcertifikat;gaffeltruck
forklift driver|r||1gd
forklift license|c||1gd
forklift licence|c||1gd
driving licence|c|driver's license;driving license;driver's licence;driver license;drivers license;Führerschein;Führerschein Klasse B;Führerschein der Klasse B;Fahrerlaubnis;permis de conduire;permis B;carnet de conducir;permiso de conducir;licencia de conducir;carné de conducir;carta de condução;carteira de habilitação;CNH;rijbewijs;rijbewijs B;kørekort;kørekort B;prawo jazdy;prawo jazdy kat. B;prawa jazdy;водительские права;водительское удостоверение;права категории B;права категории В;водійські права;водійське посвідчення;права категорії B
category B driving licence|c||1gh
truck driver|r||1gh
fleet management|c|fleet operations
dispatching|c||1gk
route planning|c||1gk
mechanical engineering|c|machine design;mechanical design;mechanical systems;mechanical engineer skills;machine building;Maschinenbau;ingeniería mecánica;werktuigbouwkunde
mechanical engineer|r||1gn
electrical engineering|c|electrical systems;electrical design;electrical installation;electrical circuits;Elektrotechnik;ingeniería eléctrica;elektrotechniek
power systems|c||1gp
power electronics|c||1gp
electrical engineer|r||1gp
electronics|c|electronic circuits;hardware design;schematic design;electronics design;hardware development
circuit design|c||1gt
analog design|c||1gt
PCB design|c||1gt
digital electronics|c||1gt
Altium Designer|t||1gt
KiCad|t||1gt
Eagle PCB|t||1gt
civil engineering|c|building construction;Bauingenieurwesen
structural engineering|c||1h1
structural analysis|c||1h1
geotechnical engineering|c||1h1
civil engineer|r||1h1
chemical engineering|c|process engineering;process technology
process engineer|r||1h6
chemical engineer|r||1h6
industrial engineering|c|manufacturing engineering;production engineering;ingeniería industrial
industrial engineer|r||1h9
automotive engineering|c|automotive;automotive industry
vehicle development|c||1hb
AUTOSAR|t||1hb
CAN bus|t||1hb
ISO 26262|t||1hb
functional safety|c||1hb
ADAS|t||1hb
powertrain|c||1hb
aerospace engineering|c|aerospace
avionics|c||1hj
aeronautics|c||1hj
aviation|c||1hj
systems engineering|c|model-based systems engineering
MBSE|t||1hn
SysML|t||1hn
systems engineer|r||1hn
CAD|t*|computer-aided design;CAD software;computer aided design;3D CAD;CAD systems;CAD design;CAD tools
CAD drawing|t||1hr
AutoCAD|t|Autodesk AutoCAD;Auto CAD;AutoCAD Civil 3D|1hr
AutoCAD Electrical|t||1ht
Civil 3D|t||1ht
SolidWorks|t|Solid Works;Dassault SolidWorks|1hr
CATIA|t|CATIA V5;Catia V6|1hr
Autodesk Inventor|t|^Inventor|1hr
Fusion 360|t||1hr|1hy
Siemens NX|t||1hr|1hy
Creo|t||1hr|1hy
PTC Creo|t||1hr|1hy
Solid Edge|t||1hr|1hy
Pro/ENGINEER|t||1hr|1hy
Rhino 3D|t||1hr|1hy
Unigraphics NX|t||1hr|1hy
Revit|t|Autodesk Revit|1i8,1hr
BIM|t|building information modeling;building information modelling
ArchiCAD|t|||1i8
Navisworks|t|||1i8
Tekla Structures|t|||1i8
SketchUp|t|Sketch Up|1hr
FEM|t|finite element analysis;FEA;finite element method
ANSYS|t|||1id
Abaqus|t|||1id
COMSOL|t|||1id
Nastran|t|||1id
CFD|t|computational fluid dynamics;fluid dynamics
fluid mechanics|c||1ii
thermodynamics|c
heat transfer|c||1ik
technical drawing|c|technical drawings;blueprints reading;engineering drawings;reading blueprints;blueprint reading;technical blueprints;GD&T
PLC|t|PLC programming;programmable logic controllers;SPS programming;industrial automation;automation technology;automation engineering
Siemens S7|t||1in
TIA Portal|t||1in
Simatic|t||1in
Allen-Bradley|t||1in
SCADA|t|||1in
HMI programming|t|||1in
Codesys|t||1in
LabVIEW|t|NI LabVIEW
CNC|t|CNC machining;CNC programming;machining
CNC milling|t||1iw
CNC turning|t||1iw
milling|c||1iw
turning|c||1iw
lathe operation|c||1iw
CAM programming|t|||1iw
Mastercam|t|||1iw
CNC operator|r||1iw
welding|c
MIG welding|t||1j5
TIG welding|t||1j5
arc welding|c||1j5
soldering|c||1j5
welder|r||1j5
3D printing|t|additive manufacturing
manufacturing|c|production;manufacturing processes;production processes;Fertigung;Produktion;fabrication;fabricación;producción;fabricação;produção
assembly line|c||1jc
mass production|c||1jc
maintenance|c|machine maintenance;equipment maintenance;repair work;mechanical maintenance;repair;maintenance and repair;Wartung;Instandhaltung;maintenance industrielle;mantenimiento;manutenção;onderhoud;vedligeholdelse
preventive maintenance|c||1jf
predictive maintenance|c||1jf
maintenance technician|r||1jf
HVAC|t|heating ventilation and air conditioning;heating systems
refrigeration|c||1jj
air conditioning|c||1jj
plumbing|c|pipe fitting;sanitary installation
plumber|r||1jm
carpentry|c|woodworking;joinery
carpenter|r||1jo
construction|c|construction management;building works;construction work;construction supervision
construction site management|c||1jq
site supervision|c||1jq
site manager|r||1jq
architecture of buildings|c|architectural drafting;building design
urban planning|c||1ju
architect|r||1ju
landscape architecture|c||1ju
surveying|c|land surveying;geodesy
renewable energy|c|energy sector
solar energy|c||1jz
photovoltaics|c||1jz
wind energy|c||1jz
energy efficiency|c||1jz
smart grids|c||1jz
energy management|c||1jz
solar power|c||1jz
wind power|c||1jz
environmental management|c|environmental protection;sustainability;sustainable development;environmental science
ESG|t||1k8
ISO 14001|t||1k8
environmental impact assessment|c||1k8
waste management|c||1k8
carbon accounting|c||1k8
climate change|c||1k8
circular economy|c||1k8
occupational safety|c|health and safety;occupational health and safety;workplace safety;HSE;EHS;safety regulations;work safety;safety standards;safety management;health & safety;OHS;Arbeitssicherheit;Arbeitsschutz;santé et sécurité au travail;sécurité au travail;prevención de riesgos laborales;seguridad laboral;arbejdsmiljø
OSHA|t||1kg
PLM|t|product lifecycle management
Teamcenter|t||1ki
Windchill|t||1ki
PDM|t||1ki
product development|c|new product development;NPD;product engineering;product innovation
R&D|t||1km
research and development|c||1km
materials science|c
metallurgy|c||1kp
polymer science|c||1kp
materials testing|c||1kp
composites|c||1kp
research|c|scientific research;academic research;research methods;research methodology;research projects;conducting research;research design;applied research;research skills
desk research|c||1ku
literature review|c||1ku
researcher|r||1ku
qualitative research|c|qualitative methods;qualitative analysis;interviews for research;qualitative data analysis|1ku
NVivo|t||1ku|1ky
ATLAS.ti|t||1ku|1ky
quantitative research|c|quantitative methods;quantitative skills|1ku
scientific writing|c|academic writing;paper writing
publications|c||1l2
peer-reviewed publications|c||1l2
published research|c||1l2
scientific publications|c||1l2
laboratory techniques|c|laboratory work;lab work;laboratory skills;wet lab;laboratory methods;laboratory equipment;lab techniques;laboratory analysis
laboratory technician|r||1l7
molecular biology|c
PCR|t||1l9
qPCR|c||1l9
cell culture|c||1l9
western blot|c||1l9
DNA sequencing|t||1l9
gene editing|c||1l9
CRISPR|t||1l9
microbiology|c||1l9
cell biology|c||1l9
flow cytometry|c||1l9
ELISA|t||1l9
genetics|c||1l9
biochemistry|c
protein purification|c||1lm
enzymology|c||1lm
biology|c|life sciences;biological sciences;Biologie
ecology|c||1lp
biologist|r||1lp
biotechnology|c|biotech;biomedical sciences
bioprocessing|c||1ls
biomedical engineering|c||1ls
chemistry|c|chemical analysis;Chemie
organic chemistry|c||1lv
analytical chemistry|c||1lv
inorganic chemistry|c||1lv
physical chemistry|c||1lv
HPLC|t||1lv
chromatography|c||1lv
mass spectrometry|c||1lv
spectroscopy|c||1lv
NMR|t||1lv
chemist|r||1lv
physics|c|Physik
quantum physics|c||1m6
optics|c||1m6
photonics|c||1m6
solid state physics|c||1m6
physicist|r||1m6
mathematics|c|applied mathematics;math;maths;Mathematik;mathématiques;matemáticas;matemática;wiskunde;matematik;matematyka;математика
linear algebra|c||1mc
calculus|c||1mc
numerical analysis|c||1mc
mathematical modeling|c||1mc
mathematical modelling|c||1mc
mathematician|r||1mc
psychology|c
cognitive psychology|c||1mj
psychotherapy|c||1mj
clinical psychology|c||1mj
behavioral science|c||1mj
psychologist|r||1mj
cognitive science|c||1mj
sociology|c|social sciences
anthropology|c||1mq
political science|c||1mq
international relations|c||1mq
pharmaceuticals|c|pharmacology;pharmacy;pharmaceutical industry
drug development|c||1mu
drug discovery|c||1mu
pharmacovigilance|c||1mu
pharmacist|r||1mu
medicinal chemistry|c||1mu
GMP|t|good manufacturing practice;GxP;GDP pharma;GMP regulations
cGMP|c||1n0
GLP|t||1n0
good laboratory practice|c||1n0
clinical trials|c|clinical research;GCP guidelines;good clinical practice;clinical studies;clinical development
clinical data management|c||1n4
clinical research associate|r||1n4
medical devices|c|medical technology
ISO 13485|t||1n7
MDR medical devices|t||1n7
FDA regulations|t||1n7
IEC 62304|t||1n7
nursing|c|patient care;nursing care;bedside nursing;care of patients;direct patient care;healthcare nursing;Krankenpflege;Pflege;Gesundheits- und Krankenpflege;Patientenversorgung;soins infirmiers;soins aux patients;enfermería;atención al paciente;enfermagem;verpleging;verpleegkunde;sygepleje;patientpleje;pielęgniarstwo;сестринское дело
registered nurse|r||1nc
nurse|r||1nc
acute care|c||1nc
intensive care|c||1nc
critical care|c||1nc
elderly care|c|geriatric care;care of the elderly;aged care;senior care;caregiving;Altenpflege;Seniorenpflege;ældrepleje
home care|c||1ni
dementia care|c||1ni
palliative care|c||1ni
caregiver|r||1ni
medication administration|c|administering medication;dispensing medication
wound care|c||1nn
vital signs|c||1nn
IV therapy|t||1nn
phlebotomy|c||1nn
taking vital signs|c||1nn
injections|c||1nn
first aid|c|emergency care;emergency medicine;resuscitation
CPR|t||1nu
basic life support|c||1nu
BLS|t||1nu
ACLS|t||1nu
medical terminology|c|medical knowledge
anatomy|c|anatomi|1nz
physiology|c|fysiologi|1nz
healthcare|c|health care;healthcare industry;healthcare management;health services
hospital administration|c||1o2
public health|c||1o2
epidemiology|c||1o2
global health|c||1o2
electronic health records|c|EHR;EMR;electronic medical records;medical records;hospital information systems
Epic EHR|t||1o7
Epic Systems|t||1o7
Cerner|t||1o7
MEDITECH|t||1o7
FHIR|t||1o7
HL7|t||1o7
medical coding|c
ICD-10|t||1oe
medical billing|c||1oe
CPT coding|t||1oe
physiotherapy|c|physical therapy
rehabilitation|c||1oi
occupational therapy|c||1oi
physiotherapist|r||1oi
physical therapist|r||1oi
radiology|c|medical imaging
MRI|t||1on
CT scanning|t||1on
ultrasound|c||1on
X-ray imaging|t||1on
dentistry|c|dental care
dental hygiene|c||1os
dentist|r||1os
surgery|c|surgical procedures;operating room
neurosurgery|c||1ov
mental health|c|counselling;counseling;mental health care
psychiatric care|c||1ox
crisis intervention|c||1ox
social work|c|social services;community outreach;social care
case management|c||1p0
youth work|c||1p0
child protection|c||1p0
social worker|r||1p0
nutrition|c|dietetics;diet planning
dietitian|r||1p5
veterinary medicine|c|animal care;animal husbandry
veterinarian|r||1p7
teaching|c|instruction of students;classroom teaching;teaching experience;teach;pedagogy;didactics;teaching assistant work;classroom instruction;Unterricht;Unterrichten;Lehrtätigkeit;enseignement;docencia;enseñanza;ensino;docência;lesgeven;onderwijs;undervisning;undervise;nauczanie;преподавание;викладання
lecturing|c||1p9
tutoring|c||1p9
classroom management|c||1p9
lesson planning|c||1p9
lesson plans|c||1p9
teacher|r||1p9
lecturer|r||1p9
early childhood education|c|childcare;child care;child development;preschool education;pedagogue work;Kinderbetreuung;Frühpädagogik;børnepasning;pædagogik;pædagogisk arbejde;pædagogisk praksis
preschool|c||1ph
kindergarten|c||1ph
kindergarten teacher|r||1ph
daycare|c||1ph
special education|c|special needs education;inclusive education;special educational needs
academic supervision|c|supervision of students;student supervision;thesis supervision;student advising
educational technology|c|EdTech;learning management systems;LMS
Moodle|t||1po
Canvas LMS|t||1po
Blackboard Learn|t||1po
food service|c|catering;waiting tables;table service;food and beverage;F&B;restaurant service;serving food;restaurant
waiter|r||1ps
waitress|r||1ps
cooking|c|culinary arts;food preparation;menu planning;kitchen work;meal preparation;Kochen;cuisine;cocina;køkken;madlavning
baking|c||1pv
chef de partie|r||1pv
cook|r||1pv
food safety|c|food hygiene;food handling;hygiene standards;food safety regulations
HACCP|t||1pz
bartending|c|barista skills;coffee preparation;mixology
barista|r||1q1
bartender|r||1q1
hotel management|c|front office;hospitality management;guest relations;hotel operations;hospitality;hospitality industry
front desk|c||1q4
reception work|c||1q4
housekeeping|c||1q4
receptionist|r||1q4
tourism|c|travel industry;travel planning
tour guiding|c||1q9
tour guide|r||1q9
Amadeus GDS|t|||1q9
Sabre GDS|t|||1q9
cleaning|c|cleaning services;janitorial services;industrial cleaning;sanitation;rengøring
cleaner|r||1qe
security guarding|c|security services
access control|c||1qg
surveillance|c||1qg
security guard|r||1qg
patrol|c||1qg
gardening|c|agriculture;farming;crop production
landscaping|c||1ql
horticulture|c||1ql
forestry|c||1ql
beauty care|c|cosmetology
hairdressing|c||1qp
hair styling|c||1qp
manicure|c||1qp
hairdresser|r||1qp
sports coaching|c|idræt
personal training|c||1qu
fitness training|c||1qu
fitness trainer|r||1qu
personal trainer|r||1qu
music|c|music production;audio editing
sound engineering|c||1qz
audio engineering|c||1qz
sound design|c||1qz
Pro Tools|t|||1qz
Ableton Live|t|||1qz
Logic Pro|t|||1qz
communication|s|communication skills;communications skills;written and verbal communication;verbal and written communication;oral communication;effective communication;interpersonal communication;communicate effectively;excellent communicator;communicator;written and oral communication;communicating;strong communicator;ability to communicate;communicate clearly;Ausdrucksfähigkeit;sprachgewandt;Kommunikationsfähigkeit;Kommunikationsstärke;kommunikationsstark;Kommunikationskompetenz;kommunikative Fähigkeiten;communication écrite et orale;aisance relationnelle;aisance orale;capacités de communication;bonne communication;habilidades de comunicación;comunicación efectiva;capacidad de comunicación;habilidades comunicativas;dotes de comunicación;habilidades de comunicação;boa comunicação;comunicação;capacidade de comunicação;communicatieve vaardigheden;communicatief vaardig;communicatievaardigheden;communicatief sterk;kommunikation;kommunikationsevner;god kommunikation;formidling;kommunikative evner;komunikatywność;umiejętności komunikacyjne;zdolności komunikacyjne;коммуникабельность;коммуникативные навыки;навыки коммуникации;грамотная речь;комунікабельність;комунікативні навички;навички комунікації;沟通能力;コミュニケーション能力;커뮤니케이션
written communication|s||1r6
verbal communication|s||1r6
interpersonal skills|s|people skills;social skills;social competence;interpersonal;Einfühlungsvermögen;freundliches Auftreten;Kontaktfreude;kontaktfreudig;aufgeschlossen;soziale Kompetenz;Sozialkompetenz;sens relationnel;qualités relationnelles;habilidades interpersonales;don de gentes;relacionamento interpessoal;facilidade de relacionamento;sociale vaardigheden;empathisch;udadvendt;imødekommende;smilende;social;anerkendende;hjælpsom;lydhør;let til smil
relationship building|s||1r9
building relationships|s||1r9
relationship management|s||1r9
build relationships|s||1r9
building strong relationships|s||1r9
emotional intelligence|s||1r9
presentation skills|s|presenting;presentations;giving presentations;presenting to stakeholders;presentation;Präsentationsfähigkeit;Präsentationsfähigkeiten
public speaking|s||1rg
teamwork|s|team player;teamworking;team work;collaboration;team spirit;collaborative;collaboration skills;working in a team;work in a team;work in teams;team-oriented;team environment;collaborate;teamplayer;ability to work in a team;team-player;working in teams;work collaboratively;Teamfähigkeit;teamfähig;Teamgeist;Teamarbeit;Teamplayer;Zusammenarbeit im Team;esprit d'équipe;travail en équipe;travail d'équipe;trabajo en equipo;colaboración;trabalho em equipe;trabalho em equipa;espírito de equipa;samenwerken;teamspeler;samenwerking;samarbejde;samarbejdsevner;samarbejdsvillig;holdspiller;praca zespołowa;umiejętność pracy w zespole;pracy zespołowej;praca w zespole;работа в команде;умение работать в команде;командная работа;работы в команде;робота в команді;вміння працювати в команді;командна робота;роботи в команді;团队合作;チームワーク;팀워크
cross-functional collaboration|s||1ri
cross-functional teams|s||1ri
leadership|s|leadership skills;leadership experience;leading people;leadership qualities;lead by example;leading by example;Führungskompetenz;Führungsstärke;Führungsqualitäten;liderazgo;liderança;leiderschap;ledelse;lederskab;лидерство;лидерские качества;лідерство
thought leadership|s||1rl
technical leadership|s||1rl
problem solving|s|problem-solving;problem-solving skills;problem solver;solving problems;solve problems;solve complex problems;complex problem solving;problem-solving abilities;solution-oriented;solution oriented;problem solving skills;Problemlösung;Problemlösungskompetenz;lösungsorientiert;lösungsorientierte Arbeitsweise;Lösungsorientierung;résolution de problèmes;orienté solution;orientée solution;orienté solutions;resolución de problemas;resolução de problemas;solução de problemas;probleemoplossend vermogen;oplossingsgericht;probleemoplossend;problemløsning;løsningsorienteret;rozwiązywanie problemów;rozwiązywania problemów;решение проблем;решения проблем;вирішення проблем;розв'язання проблем
analytical thinking|s|analytical skills;analytical;critical thinking;analytic skills;analytical mindset;analytical ability;analytical abilities;logical thinking;analytically;analytisches Denken;analytische Fähigkeiten;analytisches Denkvermögen;analytische Denkweise;esprit d'analyse;capacité d'analyse;esprit analytique;esprit de synthèse;capacités d'analyse;capacidad analítica;pensamiento analítico;mentalidad analítica;pensamiento crítico;capacidade analítica;pensamento analítico;raciocínio lógico;espírito analítico;analytisch;analytisch vermogen;analytisch denkvermogen;analytisk;analytiske evner;analityczne myślenie;zdolności analityczne;umiejętność analitycznego myślenia;myślenie analityczne;аналитическое мышление;аналитический склад ума;аналитические способности;аналітичне мислення;аналітичні здібності
strategic thinking|s||1rp
conceptual thinking|s||1rp
systems thinking|s||1rp
time management|s|time-management;prioritization;prioritisation;prioritizing;meeting deadlines;meet deadlines;managing priorities;set priorities;prioritize tasks;manage multiple projects;juggling priorities
multitasking|s||1rt
work under pressure|s||1rt
working under pressure|s||1rt
organizational skills|s|organisational skills;organizational;organised;organized;organization skills;well-organized;structured approach;structured way of working;planning and organizing;planning skills;well organised;Organisationstalent;Organisationsgeschick;strukturierte Arbeitsweise;Organisationsfähigkeit;sens de l'organisation;organisé;organisée;capacidad de organización;organización y planificación;capacidade de organização;organização;plannen en organiseren;organisatietalent;gestructureerd;planlægning;koordinering;ordenssans;systematisk;bevare overblikket;planlægge;struktureret;organisatoriske evner;overblik;dobra organizacja pracy;dobrej organizacji pracy;organizacja pracy własnej
attention to detail|s|detail-oriented;detail oriented;eye for detail;accuracy;precision;meticulous;detail orientated;attention to details;thoroughness;conscientious;Sorgfalt;Genauigkeit;sorgfältig;sorgfältige Arbeitsweise;rigueur;rigoureux;rigoureuse;sens du détail;atención al detalle;rigor profesional;atenção aos detalhes;atenção ao detalhe;nauwkeurig;nauwkeurigheid;oog voor detail;kwaliteitsgericht;grundig;kvalitetsbevidst;ordentlighed;velformuleret;sans for detaljen;omhyggelig;detaljeorienteret;dokładność;skrupulatność;dbałość o szczegóły;внимательность к деталям;внимание к деталям;внимательность;уважність до деталей;увага до деталей;уважність
self-motivation|s|self-motivated;self-starter;self starter;motivated;proactive;initiative;proactivity;work independently;working independently;independent work;self-driven;ability to work independently;self-management;autonomy;take initiative;autonomous;self-directed;results-driven;results-oriented;result-oriented;hands-on mentality;hands-on attitude;drive for results;independently;Eigeninitiative;selbstständige Arbeitsweise;selbständige Arbeitsweise;Selbstständigkeit;eigenverantwortlich;eigenständige Arbeitsweise;proaktiv;Eigenverantwortung;selbstständiges Arbeiten;autonomie;autonome;proactif;prise d'initiative;esprit d'initiative;proactividad;iniciativa;autonomía;proactivo;proatividade;autonomia;proativo;zelfstandig;proactief;initiatiefrijk;eigen initiatief;handlekraftig;gåpåmod;handlekraft;arbejdsom;effektiv;selvstændig;selvstændigt;selvkørende;initiativrig;engageret;samodzielność;samodzielności;inicjatywa;proaktywność;самостоятельность;инициативность;проактивность;самостійність;ініціативність;проактивність
adaptability|s|flexibility;adaptable;flexible attitude;open-minded;open minded;fast-paced environment;fast-paced environments;resilience;dynamic environment;agility;stress resistance;resilient;fast paced environment;Flexibilität;Belastbarkeit;flexibel;belastbar;adaptabilité;capacité d'adaptation;adaptabilidad;flexibilidad;adaptabilidade;flexibilidade;flexibiliteit;stressbestendig;omstillingsparat;alsidig;fleksibel;fleksibilitet;elastyczność;гибкость;стрессоустойчивость;гнучкість;стресостійкість
ambiguity|s||1s0
creativity|s|creative;creative thinking;innovative thinking;inventive;Kreativität;kreativ;créativité;créatif;creatividad;criatividade;creativiteit;creatief;iderig;nytænkende;idérig;kreativitet;kreatywność;креативность;креативное мышление;креативність
innovative|s||1s2
innovation|s||1s2
curiosity|s||1s2
curious|s||1s2
willingness to learn|s|eagerness to learn;eager to learn;fast learner;quick learner;learning attitude;continuous learning;learn quickly;growth mindset;desire to learn;learning agility;learn new technologies;ability to learn;keen to learn;enthusiasm for learning;Lernbereitschaft;lernbereit;Weiterbildungsbereitschaft;curiosité;envie d'apprendre;ganas de aprender;curiosidad;vontade de aprender;leergierig;nieuwsgierig;lærenem;nysgerrig;videbegærlig;chęć do nauki;chęć nauki;обучаемость;желание учиться;желание развиваться;бажання вчитися;бажання розвиватися
reliability|s|reliable;sense of responsibility;dependable;trustworthiness;punctuality;work ethic;ownership mindset;accountable;Zuverlässigkeit;zuverlässig;Verantwortungsbewusstsein;verantwortungsbewusst;Pünktlichkeit;sérieux;ponctuel;fiabilité;sens des responsabilités;ponctualité;responsabilidad;responsabilidade;comprometimento;verantwoordelijkheidsgevoel;betrouwbaar;ansvarsbevidst;pålidelig;ansvarlig;mødestabil;odpowiedzialność;sumienność;rzetelność;ответственность;пунктуальность;исполнительность;відповідальність;пунктуальність
customer focus|s|customer orientation;customer-oriented;customer-centric;client-focused;customer centricity;service-minded;service orientation;customer-focused;customer obsession;service minded;client orientation;serviceorientiert;Dienstleistungsorientierung;Kundenorientierung;kundenorientiert;Serviceorientierung;sens du service;orientation client;orientación al cliente;klantgericht;klantgerichtheid;salgsminded;kundeminded;kundeorienteret;serviceminded
business acumen|s|commercial awareness;business understanding;commercial acumen;entrepreneurial;entrepreneurial mindset;commercial mindset;entrepreneurship;business sense;entrepreneurial spirit
decision making|s|decision-making;judgment;judgement;making decisions;decision-making skills;sound judgment
conflict resolution|s|conflict management;diplomacy;tact;omsorg;rumme;lytte
mediation skills|s||1sc
empathy|s||1sc
empathetic|s||1sc
patience|s||1sc
active listening|s||1sc
listening skills|s||1sc
intercultural competence|s|cross-cultural communication;intercultural communication;cultural awareness;diversity awareness;multicultural environment;intercultural skills;inclusive environment;interkulturelle Kompetenz
passion|s|enthusiasm;passionate;enthusiastic;energetic;positive attitude;can-do attitude;driven;ambitious;Begeisterung;Leidenschaft;passionné;passionnée;dynamisme;dynamique;motivé;motivée;entusiasmo;pasión;motivación;paixão;motivação;enthousiast;gedreven;entusiasme;godt humør;positiv;energisk;glad for dit arbejde;humørfyldt
motivation|s||1sk
^ABAP CDS|t||po
^AGS Script|t||po
?AIDL|t||po
?ALGOL|t||po
?AMPL|t||po
?ANTLR|t||po
?APL|t||po
?ASL|t||po
?ATS|t||po
?ActionScript|t||po
?Ada|t||po|by
?Agda|t||po
?Aiken|t||po
?Aleo|t||po
?Alloy|t||po
^Alpine Abuild|t||po
?AngelScript|t||po
^Answer Set Programming|t||po
^Apollo Guidance Computer|t||po
?AppleScript|t||po
?AspectJ|t||po
?Asymptote|t||po
?Augeas|t||po
?AutoHotkey|t||po
?AutoIt|t||po
?Awk|t||po
^B (Formal Method)|t||po
^B4X|t||po
?BAML|t||po
?BQN|t||po
?Ballerina|t||po
?Batchfile|t||po
?Befunge|t||po
^BibTeX Style|t||po
?Bicep|t||po
?Bison|t||po
?BitBake|t||po
?BlitzBasic|t||po
?BlitzMax|t||po
?Bluespec|t||po
^Bluespec BH|t||po
?Boo|t||po
?Boogie|t||po
?Brainfuck|t||po
?BrighterScript|t||po
?Brightscript|t||po
^C2hs Haskell|t||po
^CAP CDS|t||po
?CLIPS|t||po
?CQL|t||po
?CWeb|t||po
?Cadence|t||po
?Cairo|t||po
^Cairo Zero|t||po
?CameLIGO|t||po
?Cangjie|t||po
^Cap'n Proto|t||po|218,5j,2r
?CartoCSS|t||po
?Ceylon|t||po
?ChucK|t||po
?Circom|t||po
?Cirru|t||po
?Clarion|t||po
?Clarity|t||po
^Classic ASP|t||po
?Clue|t||po
?CodeQL|t||po
?CoffeeScript|t||po
?ColdFusion|t||po
^ColdFusion CFC|t||po
^Common Lisp|t||po
^Common Workflow Language|t||po
^Component Pascal|t||po
?Csound|t||po
^Csound Document|t||po
^Csound Score|t||po
?Curry|t||po
?Cycript|t||po
?Cypher|t||po
?Cython|t||po
^DIGITAL Command Language|t||po
?DTrace|t||po
?Dafny|t||po
?Daslang|t||po
?DataWeave|t||po
?DenizenScript|t||po
?Dhall|t||po
?Dogescript|t||po
?Dune|t||po
?Dylan|t||po
?ECL|t||po
?ECLiPSe|t||po
?Earthly|t||po
?EdgeQL|t||po
?Eiffel|t||po
?Elm|t||po|36,3d,3a,s
?Elvish|t||po
^Elvish Transcript|t||po
^Emacs Lisp|t||po
?EmberScript|t||po
?Euphoria|t||po
?FIRRTL|t||po
?FLUX|t||po
?FPP|t||po
?Fantom|t||po
?Faust|t||po
?Fennel|t||po
^Filebench WML|t||po
?Filterscript|t||po
?Flix|t||po
?Forth|t||po
^Fortran Free Form|t||po
?FreeBASIC|t||po
?FreeMarker|t||po
?Frege|t||po
?Futhark|t||po
^G-code|t||po
?GAML|t||po
?GAMS|t||po
^GCC Machine Description|t||po
?GDB|t||po
?GDScript|t||po
?GDShader|t||po
?GSC|t||po
^Game Maker Language|t||po
^Genero 4gl|t||po
?Genie|t||po
?Genshi|t||po
^Gentoo Ebuild|t||po
^Gentoo Eclass|t||po
?Gleam|t||po
^Glimmer JS|t||po
^Glimmer TS|t||po
?Glyph|t||po
?Gno|t||po
?Gnuplot|t||po
?Golo|t||po
?Gosu|t||po
?Grace|t||po
^Grammatical Framework|t||po
^Groovy Server Pages|t||po
?HCL|t||po
?Hack|t||po
?Hare|t||po
?Haxe|t||po|s,10,j,1sv,4,a
?HolyC|t||po
?Hurl|t||po
?HyPhy|t||po
?IDL|t||po
^IGOR Pro|t||po
^IL Assembly|t||po
?ISPC|t||po
?Idris|t||po
^ImHex Pattern Language|t||po
^ImageJ Macro|t||po
?Imba|t||po
^Inform 7|t||po
^Inno Setup|t||po
?Ioke|t||po
?Isabelle|t||po
^Isabelle ROOT|t||po
?JASS|t||po
?JFlex|t||po
?JSONiq|t||po
?Jac|t||po
?Jai|t||po
?Janet|t||po
?Jasmin|t||po
^Java Template Engine|t||po
^JavaScript+ERB|t||po
^JetBrains MPS|t||po
?Jison|t||po
^Jison Lex|t||po
?Jolie|t||po
?Jsonnet|t||po
^Julia REPL|t||po
?KCL|t||po
?KFramework|t||po
?KRL|t||po
^Kaitai Struct|t||po
?KakouneScript|t||po
?KerboScript|t||po
^KoLmafia ASH|t||po
?Koka|t||po
?LFE|t||po
?LLVM|t||po
?LOLCODE|t||po
?LSL|t||po
?Lambdapi|t||po
?Langium|t||po
^Lean 4|t||po
?Leo|t||po
?Lex|t||po
?LigoLANG|t||po
?LilyPond|t||po
?Limbo|t||po
^Linker Script|t||po
?Liquidsoap|t||po
^Literate Agda|t||po
^Literate CoffeeScript|t||po
^Literate Haskell|t||po
^LiveCode Script|t||po
?LiveScript|t||po
?Lobster|t||po
?Logos|t||po
?Logtalk|t||po
?LoomScript|t||po
?Luau|t||po
^M4Sugar|t||po
?MAXScript|t||po
?MLIR|t||po
^MQL4|t||po
^MQL5|t||po
?MUF|t||po
^Macaulay2|t||po
?Mako|t||po
^Mathematical Programming System|t||po
?Max|t||po
?MeTTa|t||po
?Meson|t||po
?MiniD|t||po
?MiniScript|t||po
?MiniZinc|t||po
?Mint|t||po
?Mirah|t||po
?Modelica|t||po
^Modula-2|t||po
^Modula-3|t||po
^Module Management System|t||po
?Mojo|t||po
?Monkey|t||po
^Monkey C|t||po
?Moocode|t||po
?MoonBit|t||po
?MoonScript|t||po
?Motoko|t||po
^Motorola 68K Assembly|t||po
?Myghty|t||po
?NASL|t||po
?NCL|t||po
?NMODL|t||po
?NSIS|t||po
?NWScript|t||po
?Nearley|t||po
?Nemerle|t||po
?NetLinx|t||po
^NetLinx+ERB|t||po
?NetLogo|t||po
?NewLisp|t||po
?Nextflow|t||po
?Nim|t||po|0,4,s,10
?Nit|t||po
?Nix|t||po
?Nushell|t||po
^OMNeT++ MSG|t||po
^OMNeT++ NED|t||po
?Oberon|t||po
?ObjectScript|t||po
^Objective-C++|t||po
^Objective-J|t||po
?Odin|t||po
?Omgrofl|t||po
?Opa|t||po
^Open Policy Agent|t||po
?OpenCL|t||po
^OpenEdge ABL|t||po
?OpenQASM|t||po
^OpenRC runscript|t||po
?OpenSCAD|t||po
?OverPy|t||po
?OverpassQL|t||po
?Oxygene|t||po
?PDDL|t||po
^PEG.js|t||po
?PLpgSQL|t||po
^POV-Ray SDL|t||po
?Pact|t||po
?Papyrus|t||po
?Parrot|t||po
^Parrot Assembly|t||po
^Parrot Internal Representation|t||po
?Pascal|t||po
^Pep8|t||po
?PicoLisp|t||po
?PigLatin|t||po
?Pike|t||po
?Pkl|t||po
?PogoScript|t||po
?Polar|t||po
?Portugol|t||po
?PowerBuilder|t||po
?Praat|t||po
^Pro*C|t||po
?Procfile|t||po
?Prolog|t||po
?Promela|t||po
^Propeller Spin|t||po
?PureBasic|t||po
?PureScript|t||po|s,44,6s
?Pyret|t||po
^Python console|t||po
?QMake|t||po
^Qt Script|t||po
?Quake|t||po
?QuakeC|t||po
?QuickBASIC|t||po
?Quint|t||po
?RAScript|t||po
?REALbasic|t||po
?REXX|t||po
?RPC|t||po
?RPGLE|t||po
?Racket|t||po
?Ragel|t||po
?Raku|t||po|1f
?Rascal|t||po
?ReScript|t||po
?ReasonLIGO|t||po
?Rebol|t||po
?Redcode|t||po
?Redscript|t||po
^Ren'Py|t||po
?RenderScript|t||po
?Rez|t||po
?Roc|t||po
^Rocq Prover|t||po
?Rouge|t||po
^RouterOS Script|t||po
?SMT|t||po
?SQF|t||po
?SQLPL|t||po
?SWIG|t||po
?Sage|t||po
?Scilab|t||po
?ShaderLab|t||po
?ShellSession|t||po
?Shen|t||po
?Singularity|t||po
?Slang|t||po
?Slash|t||po
?SmPL|t||po
?Smali|t||po
?Smalltalk|t||po
?Smarty|t||po
?Smithy|t||po
?Snakemake|t||po
?SourcePawn|t||po
?Squirrel|t||po
?Stan|t||po
^Standard ML|t||po|b,1m
?Starlark|t||po
?SuperCollider|t||po
?SurrealQL|t||po
?Sway|t||po
^TI Program|t||po
^TL-Verilog|t||po
?TLA|t||po
?TXL|t||po
?Talon|t||po
?Tcl|t||po
?Tcsh|t||po
?Teal|t||po
?Terra|t||po
?Toit|t||po|qu,qy
?Tolk|t||po
^Tree-sitter Query|t||po
?Turing|t||po
?TypeSpec|t||po
?Typst|t||po|2u
^Unified Parallel C|t||po
^Unix Assembly|t||po
?Uno|t||po
?UnrealScript|t||po
^Untyped Plutus Core|t||po
?UrWeb|t||po
?VBScript|t||po
?VCL|t||po
?Vala|t||po|0
?Verse|t||po
^Vim script|t||po
^Visual Basic 6.0|t||po
?Volt|t||po
?Vyper|t||po
?WDL|t||po
?WGSL|t||po
?WebIDL|t||po
?Whiley|t||po
^Witcher Script|t||po
^Wolfram Language|t||po
?Wollok|t||po
?Wren|t||po
^X10|t||po
?XProc|t||po
?XQuery|t||po
?Xmake|t||po
?Xojo|t||po
?Xonsh|t||po
?Xtend|t||po
?YARA|t||po
?Yacc|t||po
?Yul|t||po
?ZAP|t||po
?ZIL|t||po
?Zeek|t||po
?ZenScript|t||po
?Zephir|t||po
?Zig|t||po
?Zimpl|t||po
?hoon|t||po
^mIRC Script|t||po
?mcfunction|t||po
?mupad|t||po
?nesC|t||po
?ooc|t||po
?sed|t||po
?ucode|t||po
?wisp|t||po
?xBase|t||po
^Adobe Systems Adobe Acrobat|t
^Blackbaud The Raiser's Edge|t|^The Raiser's Edge|193
^HCSS HeavyBid|t
^HCSS HeavyJob|t
^Intuit QuickBooks|t||1a5
^Mentimeter|t
^Microsoft Dynamics AX|t|^Dynamics AX|1dv
^Microsoft Dynamics GP|t|^Dynamics GP|1dv
^Microsoft FRx|t
^Microsoft Publisher|t
^Oracle E-Business|t||1dv
^Oracle Siebel Server Sync|t|^Siebel Server Sync|193
^Sage 50 Accounting|t|^50 Accounting|1a5
^SmugMug Flickr|t
^Adobe Systems Adobe Photoshop|t
^Adobe Systems Adobe Creative Cloud|t
^ADP Workforce Now|t||1ec
^Amazon Web Services AWS|t|^Web Services AWS
^Apple Final Cut Pro|t||12d
^Apple Keynote|t
^Apple macOS|t
^Avidian Technologies Prophet|t||193
^CA Erwin Data Modeler|t
^CNC Mastercam|t
^Delphi Technology|t
^Dropbox|t
^Eko|t
^FileMaker Pro|t
^Flipgrid|t||12d
^Google Drive|t|||zv,zw,zx,zy
^GroupMe|t
^IBM Cognos Impromptu|t|^Cognos Impromptu
^IBM Domino|t
^IBM InfoSphere DataStage|t|^InfoSphere DataStage
^IBM Notes|t
^IBM Power Systems|t
^IBM SPSS Statistics|t
^Kronos Workforce Timekeeper|t
^LexisNexis|t
^Marketo Marketing Automation|t
^McAfee|t
^Microsoft Exchange|t
^Microsoft FrontPage|t
^Microsoft OneNote|t
^Microsoft Visual Basic|t
^Microsoft Visual Basic for Applications VBA|t|^Visual Basic for Applications VBA
^NetSuite ERP|t||1dv
^NetSuite NetCRM|t||193
^NortonLifeLock cybersecurity|t
^Oracle Business Intelligence Enterprise Edition|t|^Business Intelligence Enterprise Edition
^Oracle E-Business Suite Financials|t|^E-Business Suite Financials
^Oracle Eloqua|t||193
^Oracle Hyperion|t||1dv
^Oracle JD Edwards EnterpriseOne|t|^JD Edwards EnterpriseOne|1dv
^Oracle PeopleSoft Financials|t|^PeopleSoft Financials|1dv
^Oracle Primavera Enterprise Project Portfolio Management|t|^Primavera Enterprise Project Portfolio Management
^Oracle Solaris|t
^Oracle Taleo|t||1ec
^Qlik Tech QlikView|t
^Salesforce.com Salesforce CRM|t||193
^SAP Crystal Reports|t
^Screencastify|t||12d
^Splunk Enterprise|t
^StataCorp Stata|t
^The MathWorks MATLAB|t
^Veritas NetBackup|t
^Adobe Systems Adobe FrameMaker|t|^Adobe FrameMaker
^Apple iWork Keynote|t|^iWork Keynote
^Apple iWork Pages|t|^iWork Pages
^Corel WordPerfect Office|t|^WordPerfect Office
^LogMeIn GoToMeeting|t
^Adobe Systems Adobe Acrobat Reader|t|^Adobe Acrobat Reader
^Adobe Systems Adobe After Effects|t||12d
^Adobe Systems Adobe Creative|t|^Adobe Creative
^Adobe Systems Adobe Dreamweaver|t|^Adobe Dreamweaver
^Adobe Systems Adobe Illustrator|t
^Adobe Systems Adobe InDesign|t
^Adobe Systems Adobe PageMaker|t|^Adobe PageMaker
^Adobe Systems Adobe Premiere Pro|t||12d
^Apple iMovie|t||12d
^IBM Lotus Notes|t|^Lotus Notes
^Adobe Systems Adobe ActionScript|t|^Adobe ActionScript
^Adobe Systems Adobe Fireworks|t|^Adobe Fireworks
^Apache Pig|t
^JamBoard|t
^Kapwing|t||12d
^LAMP Stack|t
^LogMeIn GoToWebinar|t
^Microsoft Visual Basic Scripting Edition VBScript|t|^Visual Basic Scripting Edition VBScript
^Nearpod|t
^Oracle JavaServer Pages JSP|t|^JavaServer Pages JSP
^Oracle PL/SQL|t
^Padlet|t
^Screencast-O-Matic|t||12d
^Software as a service SaaS|t
^WeVideo|t||12d
^Bentley MicroStation|t||1hr
^Delphi Discovery|t
^Google Sites|t
^Poll Everywhere|t
^SAP BusinessObjects Crystal Reports|t
^Adobe Systems Adobe Distiller|t|^Adobe Distiller
^Google Gmail|t
^MicroFocus GroupWise|t
^QuarkXPress|t
^ADP Enterprise HR|t||1ec
^Sage 300 Construction and Real Estate|t|^300 Construction and Real Estate
^Sage MAS 200 ERP|t|^MAS 200 ERP|1dv
^Adobe Systems Adobe Flex|t|^Adobe Flex
^Canu|t
^Dartware InterMapper|t
^Embarcadero Delphi|t
^Enterprise JavaBeans|t
^Hewlett Packard HP-UX|t
^IBM WebSphere|t
^KornShell|t
^Microsoft .NET Framework|t
^Microsoft Active Server Pages ASP|t|^Active Server Pages ASP
^Microsoft Office SharePoint Server MOSS|t|^Office SharePoint Server MOSS
^Microsoft SQL Server Reporting Services SSRS|t|^SQL Server Reporting Services SSRS
^Microsoft Visual FoxPro|t|^Visual FoxPro
^Microsoft Visual Studio|t
^Netscape Navigator|t
^Oracle Fusion Middleware|t|^Fusion Middleware
^Oracle Java|t
^Oracle Primavera|t
^Oracle WebLogic Server|t|^WebLogic Server
^Perforce Helix|t
^Red Hat WildFly|t
^SolarWinds|t
^Corel QuattroPro|t
^IBM Lotus 1-2-3|t|^Lotus 1-2-3
^Infor ERP SyteLine|t||1dv
^AVEVA InTouch HMI|t
^IBM Rational ClearQuest|t|^Rational ClearQuest
^PTC Creo Parametric|t||1hr
^Hewlett Packard LoadRunner|t
^Epicor Vantage ERP|t||1dv
^Autodesk AutoCAD Civil 3D|t||1hr
^Ceridian Dayforce enterprise HCM|t||1ec
^Deltek Costpoint|t||1a5
^Oracle HRIS|t||1ec
^Sage HRMS|t||1ec
^Adobe Systems Adobe Captivate|t|^Adobe Captivate
^Adobe Systems Adobe Presenter|t|^Adobe Presenter
^Articulate Rapid E-Learning Studio|t
^Common Curriculum|t
^ESRI ArcPad|t||iq
^MapInfo|t||iq
^3M Post-it App|t
^QuickBase business management|t
^Sage 100 Contractor|t|^100 Contractor
^Trimble SketchUp Pro|t|^SketchUp Pro|1hr
^Bloomz|t
^ParentSquare|t
^Tadpoles|t
^Desmos|t
^Geogebra|t
^Google Classroom|t|||zv
^Intrado SchoolMessenger|t
^Schoology|t
^Instructure Canvas|t
^Pear Deck|t
^Amazon Elastic Compute Cloud EC2|t|^Elastic Compute Cloud EC2
^Dassault Systemes CATIA|t||1hr
^Dassault Systemes SolidWorks|t||1hr
^Delcam PowerMILL|t
^ESRI ArcView|t||iq
^HEC-1|t
^HEC-RAS|t
^JavaScript Object Notation JSON|t
^National Instruments LabVIEW|t
^Wireshark|t
^Ab Initio|t||1dv
^Formula translation/translator FORTRAN|t
^Microsoft SQL Server Integration Services SSIS|t|^SQL Server Integration Services SSIS
^ValuSoft MasterCook|t
^eClinicalWorks EHR|t||1o2
^GE Healthcare Centricity EMR|t||1o2
^Henry Schein Dentrix|t||1o2
^PCC EHR|t||1o2
^PCC Pediatric Partner|t||1o2
^STATISTICA|t
^ESRI ArcGIS Spatial Analyst|t|^ArcGIS Spatial Analyst|iq
^ESRI ArcInfo|t||iq
^ESRI ArcView 3D Analyst|t|^ArcView 3D Analyst|iq
^Google Earth Pro|t|^Earth Pro|iq
^Oracle Reports|t
^PointClickCare healthcare|t||1o2
^HMIS Advantage|t
^Analyse-it|t
^ESRI ArcMap|t||iq
^Microsoft PowerShell|t
^Avid Technology iNEWS|t||12d
^Google Angular|t
^Sage ERP Accpac|t|^ERP Accpac|1dv
^Apple AppleWorks|t
^CPR International GeneralCOST Estimator|t||1a5
^CPR Visual Estimator|t
^WinEstimator WinEst|t
^Hyland OnBase Enterprise Content Management|t
^EMC Documentum|t
^Atlassian Bamboo|t
^AJAX|t|||2r,2f,2m,s
^Apache Struts|t
^Apache Subversion SVN|t|^Subversion SVN
^Ext JS|t
^Hibernate ORM|t
^IBM Rational RequisitePro|t|^Rational RequisitePro
^Microsoft ActiveX|t
^Microsoft ASP.NET|t
^Microsoft ASP.NET Core MVC|t|^ASP.NET Core MVC
^Microsoft Team Foundation Server|t
^Oracle JDBC|t
^Salesforce Visualforce|t
^Corel CorelDraw Graphics|t|^CorelDraw Graphics
^Kahoot!|t
^Insightful S-PLUS|t
^Cisco Systems CiscoWorks|t|^Systems CiscoWorks
^Tenable Nessus|t
^Iron Mountain Accutrac records management|t
^SAP BusinessObjects Data Integrator|t
^TechSmith Camtasia|t||12d
^IBM Cognos Business Intelligence|t|^Cognos Business Intelligence
^Microsoft Visual Basic.NET|t
^Experian Credinomics|t
^Bloomberg Professional|t
^SAS JMP|t
^Wolfram Research Mathematica|t
^Aptech Systems GAUSS|t
^TIBCO Spotfire|t
^Adobe Systems Adobe ColdFusion|t|^Adobe ColdFusion
^Amazon Simple Storage Service S3|t|^Simple Storage Service S3
^Amazon Web Services AWS CloudFormation|t|^Web Services AWS CloudFormation
^Embarcadero JBuilder|t
^IBM Rational ClearCase|t|^Rational ClearCase
^IBM Rational Rose XDE|t|^Rational Rose XDE
^Informatica Corporation PowerCenter|t||1dv
^Microsoft Internet Information Services|t|^Internet Information Services
^Microsoft Visual C# .NET|t|^Visual C# .NET
^Oracle Application Server|t|^Application Server
^Oracle Java 2 Platform Enterprise Edition J2EE|t|^Java 2 Platform Enterprise Edition J2EE
^Oracle SQL Developer|t|^SQL Developer
^OrCAD Capture|t||1hr
^SAP Adaptive Server Enterprise|t
^SAP NetWeaver BW|t
^Snort|t
^Symantec Visual Cafe|t|^Visual Cafe
^Voice over internet protocol VoIP system|t
^Allscripts Professional EHR|t||1o2
^Allscripts Sunrise|t||1o2
^Amkai AmkaiCharts|t||1o2
^Bizmatics PrognoCIS EMR|t||1o2
^Cerner Millennium|t||1o2
^ChartWare EMR|t||1o2
^e-MDs|t||1o2
^Medscribbler Enterprise|t||1o2
^MicroFour PracticeStudio.NET EMR|t||1o2
^NextGen Healthcare Information Systems EMR|t||1o2
^SOAPware EMR|t||1o2
^StatCom Patient Flow Logistics Enterprise|t||1o2
^SynaMed EMR|t||1o2
^Ethereal|t
^IBM QRadar SIEM|t|^QRadar SIEM
^Microsoft Active Directory|t
^Ping Identity|t
^Tcpdump|t
^Apache Flume|t
^IBM AIX|t
^Apple iOS|t
^ADO.NET|t
^Apache Sqoop|t
^IBM Informix|t
^Oracle SQL Loader|t|^SQL Loader
^Red Hat Ansible Engine|t
^SAP PowerBuilder|t
^Apache Avro|t
^Apache HBase|t
^Apache Oozie|t
^Talend Big Data Integration|t
^Talend Data Fabric|t
^Oracle Business Intelligence Discoverer|t|^Business Intelligence Discoverer
^A programming language APL|t
^Beginner's all-purpose symbolic instruction code BASIC|t
^dBASE Plus|t
^MUMPS M|t
^GNU Image Manipulation Program GIMP|t
^IBM Terraform|t
^Jenkins CI|t
^Magellan Firmware|t
^MathWorks Simulink|t
^VMWare ESX Server|t
^Autodesk 3ds Max|t||12d
^Unity Technologies Unity|t
^Adobe Systems Adobe Director|t|^Adobe Director|12d
^Adobe Systems Adobe FreeHand MX|t|^Adobe FreeHand MX
^Autodesk Land Desktop|t|^Land Desktop|1hr
^dBASE|t
^ESRI ArcIMS|t||iq
^ITT Visual Information Solutions ENVI|t||iq
^Leica Geosystems ERDAS IMAGINE|t||iq
^RockWare ArcMap|t||iq
^Sun Microsystems Java|t|^Microsystems Java
^Trimble Pathfinder Office|t|^Pathfinder Office|iq
^Maplesoft Maple|t
^Mathsoft Mathcad|t||1hr
^ProModel|t
^Rockwell Automation Arena|t
^Muthen & Muthen Mplus|t
^Basic Local Alignment Search Tool BLAST|t
^ClustalW|t
^PHYLIP|t
^Autodesk 3ds Max Design|t|^3ds Max Design|1hr
^AutoDesSys form Z|t||1hr
^Craftsman CD Estimator|t
^McNeel Rhinoceros 3D|t||1hr
^Bentley Systems InRoads|t|^Systems InRoads|iq
^Bentley GeoPak Bridge|t|^GeoPak Bridge
^Carlson SurvCADD|t||1hr
^Trimble Terramodel|t||1hr
^1CadCam Unigraphics|t
^ANSYS simulation|t
^Dassault Systemes Abaqus|t
^MAYA Nastran|t
^UGS Solid Edge|t||1hr
^Cadence PSpice|t
^Field programmable gate array FPGA design|t||1hr
^Very high-speed integrated circuit VHSIC hardware description language VHDL|t
^RockWare MODFLOW|t
^SofTech CADRA|t||1hr
^Rockwell RSLogix|t
^Noldus Information Technology The Observer XT|t
^Ansys Fluent|t
^Siemens Solid Edge|t||1hr
^Ladder Logic|t
^Autodesk AutoCAD Mechanical|t|^AutoCAD Mechanical|1hr
^Corel Painter|t
^IMSI TurboCAD|t
^Corel Paint Shop Pro|t|^Paint Shop Pro
^Microsoft Paint|t
^Airdata|t
^CloudCompare|t
^UgCS|t
^DM2 Bills of Lading|t
^Centers for Disease Control and Prevention Epi Info|t
^Adobe Systems Adobe Audition|t|^Adobe Audition
^OriginLab Origin|t
^ACD Systems Canvas|t
^DesignWare 3D EyeWitness|t
^Integrated Automated Fingerprint Identification System IAFIS|t
^National Crime Information Center|t
^National Integrated Ballistics Information Network NIBIN|t
^SmartDraw Legal|t
^The CAD Zone The Crime Zone|t
^EasyCBM|t
^Edpuzzle|t
^Nuance Dragon NaturallySpeaking|t
^AbacusNext HotDocs|t
^Thomson Reuters Westlaw|t
^Desire2Learn LMS|t
^DOC Cop|t
^iParadigms Turnitin|t
^Sakai CLE|t
^Edmodo|t
^Audacity|t
^Avid Technology Media Composer|t||12d
^Avid Technology Pro|t
^Apple QuickTime|t||12d
^ClassDojo|t
^Quizlet|t
^Maxon Cinema 4D|t||12d
^Avid Technology audio visual editing|t||12d
^GalacTek ECLIPSE|t||1o2
^Patterson Dental Supply Patterson EagleSoft|t||1o2
^Axxya Systems Nutritionist Pro|t
^Pyxis MedStation|t
^Allscripts PM|t||1o2
^athenahealth athenaCollector|t||1o2
^Automatic Data Processing AdvancedMD EHR|t||1o2
^Benchmark Systems Benchmark Clinical EHR|t||1o2
^CareCloud Central|t||1o2
^Cerner PowerWorks Practice Management|t||1o2
^Epic Practice Management|t||1o2
^GE Healthcare Centricity Practice Solution|t||1o2
^Greenway Medical Technologies PrimeSUITE|t||1o2
^HealthFusion MediTouch|t||1o2
^IOS Health Systems Medios EHR|t||1o2
^Kareo Practice Management|t||1o2
^McKesson Practice Plus|t|^Practice Plus|1o2
^Modernizing Medicine Practice Management|t||1o2
^NextGen Healthcare NextGen Practice Management|t||1o2
^simplifyMD|t||1o2
^Vitera Healthcare Solutions Vitera Intergy|t||1o2
^WRSHealth EMR|t||1o2
^Prognosis Innovation Healthcare ChartAccess|t||1o2
^Practice Partner Total Practice Partner|t||1o2
^Epocrates|t
^MedcomSoft Record|t||1o2
^Intuit QuickBooks Point of Sale|t|^QuickBooks Point of Sale|1a0
^MICROS Systems HSI Profits Series|t||1a0
^NCR Advanced Checkout Solution|t||1a0
^NCR NeighborhoodPOS|t||1a0
^RestaurantPlus PRO|t||1a0
^Aya Associates Comp-U-Floor|t
^Measure Square FloorEstimate Pro|t
^On Center Quick Bid|t
^Insight Direct ServiceCEO|t
^M-code|t
incremental development|c|gradual development
^KDevelop|t
^Maltego|t
information structure|c
^SAS language|t
^CryEngine|t
keywords in digital content|c
domain name service|c|DNS server
captioning software|c|caption software;captioning plugin;captioning program
blockchain signature schemes|c|digital signature schemes;signature schemes for blockchain
property management software|c|real estate management software;property operations software
computer simulation|c|computer-based simulation
^WizIQ|t
digital printing|c|digital printings;electronic printing
^Cain and Abel|t
modern power signalling systems|c|railroad power signalling systems;railway power signalling systems;rail power signalling systems
network management system tools|c
internal risk management policy|c|risk management internal policy
digital game genres|c|mechanics of digital games
assistive technology in education|c|learning assistance technology
green computing|c|sustainable computing
building systems monitoring technology|c|M&E systems;building monitoring systems;building monitoring technology systems;building M&E systems;lighting systems;HVAC systems
human-robot collaboration|c|human-robot collaborative process
ethical hacking principles|c|ethical hacking techniques
^software UI design patterns|t
computer forensics|c
marketing analytics|c|marketing data analytics
information security strategy|c
interactive media|c|interactive multimedia
optical character recognition software|c|Dynamsoft OCR SDK;ExperVision TypeReader & RTK;Microsoft Office Document Imaging;Microsoft Office OneNote 2007;Asprise OCRSDK;AnyDoc Software
particle animation|c
blockchain components|c|blockchain concepts
telecommunications engineering|c|telecommunications technology;engineering of telecommunications;telecoms engineering;telephone engineering
digital journalism|c|online journalism
screen reader|c|assistive technology for reading;text-to-speech software
principles of animation|c
cloud security and compliance|c|cloud compliance;cloud safety and compliance;cloud safety
^OWASP ZAP|t
solution deployment|c
crowdfunding|c|collective funding;crowdsourcing funds
cryptocurrency|c|digital currency
^Engrade|t
broadcast equipment|c|broadcast gear;broadcast devices;broadcast instruments;broadcasting equipment;broadcast apparatus
automatic meter reading|c|remote meter reading;smart meter reading;smart metering;automatically reading meters;automatically reading meter;meter reading automatically
^Oracle Warehouse Builder|t
interfacing techniques|c
music and video industry|c|music and video trader;music and video industries;music and video company;music and video manufacture;music and video business
software architecture models|c
decentralized application frameworks|c|decentralized software characteristics;decentralized software frameworks
motion capture|c|motion capturing
model based system engineering|c|MBSE methodology
aircraft flight control systems|c
^CAM software|t
food waste monitoring systems|c|food loss tracking;food waste monitoring applications
^Nessus|t
blockchain architecture|c|blockchain structure
cutting technologies|c|cutting technology mechanisation;cutting technology automation;hi tech cutting technology;cutting technology machinery;hi tech cutting;cutting machinery
speech recognition|c|recognition of speech;speech identification;recognizing speech
^3D printing process|t
electronic locks|c|electronic lock;electric locking devices;electronic locking devices
^Octopus Deploy|t
^OpenEdge Advanced Business Language|t
micro mobility devices|c|micro mobility vehicles;mobility lightweight devices;micro mobility gadgets;mobility lightweight vehicles
machine translation|c|computer-assisted translation;machine translating;automatic translation;CAT tranlsation
^Iterative development|t
digital identity management|c|digital identity methods
visual presentation techniques|c|visualization interface;information visualization;information visualisation
knowledge base|c|IT knowledge base
^CADD software|t
^Oracle Data Integrator|t
distributed ledger technology|c
digital compositing|c
decision support systems|c|decision-making tools;decision support software;decision support matrix
^3D texturing|t
industrial software|c|software used in industrial;estimating software;industrial application of software;software for industry;production software
^Pentaho Data Integration|t
software anomalies|c
digital marketing techniques|c|online ads software;web marketing techniques;on-line marketing techniques
^OpenEdge Database|t
video-games trends|c|video-game trends;video-games trend;video game leanings;video game movements;video game drifts;video game directions
supercomputing|c|supercomputing techniques
decentralised identifiers|c
inter-organisational middleware system|c
system backup best practice|c|disaster recovery best practice
^Spiral development|t
software components libraries|c
^ObjectStore|t
smart contract programming languages|c
electronic and telecommunication equipment|c|electronic and telecommunication machines;electronics and telecommunication equipment;electronic and telecommunication apparatus;electronic and telecommunication devices;electronics and telecommunications equipment;electronic and telecommunications equipment
microsystem test procedures|c|test protocols for micro-systems;test procedures for microsystems;testing protocols for microsystems;micro-system test protocols
^TripleStore|t
telecommunication trunking|c
attack vectors|c|information security threats;cybersecurity threats;ICT security threats
internet governance|c
social media marketing techniques|c
hardware testing methods|c|computer hardware testing methods;system test;testing methods for hardware;in-circuit test;ongoing reliability test
online gambling|c|internet gambling;gambling online;online betting;online gamble
proxy servers|c|Nginx web server
^Aircrack|t
^Codenvy|t
artificial neural networks|c|artificial neural nets;neural nets
medical imaging technology|c|technologies of medical imaging;Standard HL7;medical imaging technologies;MRI scanning technology;technology of medical imaging;medical scanning technology
digital camera sensors|c|charged coupled device;sensors in digital cameras
cyber attack counter-measures|c|cybersecurity measures;network communications security measures;cyber/digital/IT/ICT/information security controls;cyber defence mechanisms
weigh in motion system|c|vehicle weight-measurement system;vehicle over-load detector;weigh in motion systems;dynamic weighing system;vehicle weight-measurement systems;dynamic weighing systems
scientific computing|c|scientific computation;computational science
object-oriented modelling|c|object-oriented paradigm;knowledge of object-oriented modelling;object-oriented modeling
^WebCMS|t
blockchain applications|c|blockchain functions
virtual reality|c|virtual reality systems;virtual reality simulation process;digital environment virtual reality;simulated reality
^SPARQL|t
collection management software|c|collection information system;collections management software;collection software management
^Brightspace|t
integrated circuit types|c|range of integrated circuits;IC types;types of IC;digital integrated circuits;analogue integrated circuits;typology of integrated circuit
hardware materials|c
roofing drones|c|types of r.o.a;roofing drone types;typology of r.o.a.;typology of roofing drones;drones for roofing
online job platforms|c|online employment portals;online job sites;online job platform;online employment sites;online job portals
^Outsourcing model|t
programmable logic controller|c|technology of PLCs;computer control system;PLC technology
data visualisation software|c|data presentation software
blockchain application areas|c|blockchain application fields;areas of blockchain application
building automation|c|automation of buildings;types of BAS;types of building automation;kinds of building automation;sorts of building automation;types of BMS
smart contract|c|smart contract software
information extraction|c
blockchain concept application|c|blockchain technology application
printed circuit boards|c|electronic circuit boards;bare printed circuit board;bare PCB;assembled printed circuit board;assembled PCB;circuit boards
audit techniques|c
^Waterfall development|t
consumer electronics|c|home electronics;electronics for consumers;consumer electronics equipment
^3D lighting|t
building's electronic access equipment|c|buildings' electronic access equipment
^Oracle WebLogic|t
^Prince2 project management|t
unified modelling language|c|standard modelling language
transmission technology|c|communication technology;typology of communication technology;field of transmission technology;types of communication technology;types of transmission technology;field of communication technology
automatic control system|c|mechanised control system;autonomous control system;automated control system;self-controlling system
digital twin technology|c|digital replication technology;virtual twin model;digital modelling technology
task algorithmisation|c
online ads campaign techniques|c|online ads;online advertisement;web campaign techniques
technology education|c|technology education methods
smart grids systems|c
robotic components|c|types of robotic components;kinds of robotic components;typology of robotic components;range of robotic components
^GameSalad|t
^John The Ripper|t
blockchain-based services regulation|c|legal guidance for blockchain;legal regulations for blockchain;regulatory framework for blockchain
telecom regulations|c|Electronic Communications Code
learning technologies|c
e-tailoring|c|online tailor services;online tailoring;remote tailoring
^IBM InfoSphere Information Server|t
^ATM systems|t
^CAE software|t
service-oriented modelling|c|SaaS model;service oriented models;ICT service models;service-oriented modeling
^Microsoft Visual C++|t
self-service technologies in tourism|c|autonomous tourism experiences;automated tourism services
core banking software|c|core banking application
^SketchBook Pro|t
assistive instruments|c|assistive technology;assistive instrument;assistive devices;instrument of assistance
^Oracle Application Development Framework|t
quantum technology|c|principles of quantum technology
computer engineering|c|discipline of computer engineering;field of computer engineering;engineering of computers;science of computer engineering;computer hardware development
^BlackArch|t
blockchain terminology|c|terminology of blockchain;blockchain terms
e-learning software infrastructure|c
^Ajax Framework|t
cloud monitoring and reporting|c|cloud monitoring;cloud reporting
digital curation|c|digital research curation
software design methodologies|c
web application security threats|c
blockchain platforms|c|blockchain ecosystems;blockchain infrastructures
airspace system block upgrades|c
human-computer interaction|c
maritime telecommunications|c|systems of maritime telecommunications;maritime telecommunications operations;maritime telecommunications principles;naval telecommunications;systems of marine telecommunications;principles of maritime telecommunications
integrated development environment software|c|MinGW Developer Studio;Zeus IDE;Philasmicos Entwickler Studio;Borland C++ Builder
information categorisation|c
web based collaborative platforms|c|online collaborative tools;digital collaboration tools
digital image processing|c|digital image manipulation aspects;digital image processing practices;digital image manipulation
digital game creation systems|c|videogame engine;Nebula Device;4A Engine;Dagor Engine;game engine;K2 Engine
^Rapid application development|t
e-agriculture|c|agriculture 4.0;smart farming;digital agriculture;smart agriculture
mobile operating systems|c|Sailfish OS;Ubuntu Touch OS;Firefox OS
^QlikView Expressor|t
business analytics|c|business data analytics
blockchain applications security principles|c|blockchain security
healthcare data systems|c|healthcare data system types;healthcare data system;healthcare user data management
^ABBYY FineReader|t
^JavaScript Framework|t
^3D body scanning technologies|t
^id Tech|t
query languages|c
database development tools|c
data mining methods|c|data mining approaches;data mining arrangements;data mining mechanisms;a data mining method;methods of data mining;data mining methodology
^HeroEngine|t
mobility as a service|c|sustainable mobility services;shared mobility services
automated optical inspection|c|SMMD AOOI;PCB inspection;PCCB AOOI;SMD inspection;inspection of SMD
aquaculture production planning software|c
video-games functionalities|c|video-games insights;video-game functionalities;video-games systems;video-games characteristics;video-games functionality
^Project Anarchy|t
hybrid control systems|c
file-based workflow|c|file-based workflows
web strategy assessment|c|online assessment;analysis of web strategy;web presence assessment
audio technology|c|audio software;audio technologies;audio techniques;audio equipment
unmanned air systems|c|unmanned aircraft system;unmanned-aircraft vehicle system;remotely piloted aerial vehicle;remotely piloted aircraft system
information confidentiality|c|data access control;consumer data privacy;data confidentiality
multimedia systems|c|multimedia organisation;multimedia arrangement;multimedia structure;a multimedia system;multimedia system;multimedia scheme
electronic business|c
graphics editor software|c|Pictor Paint;Apache OpenOffice Draw;Adobe Photoshop Elements;LibreOffice Draw;Erdas Imagine;PixBuilder Photo Editor
^Havok Vision|t
data storage|c|file hosting service
^Litmos|t
digital media|c|digital video media;digital audio media
augmented reality|c|AR creation process;augmented reality creation process;augmented reality techniques;AR techniques
statistical analysis system software|c|statistical analysis system application;statistical analysis system programme
data security principles|c|data security methods;information security principles
^Parrot Security OS|t
online analytical processing|c|OLAP databases;Cube databases
^Synfig|t
e-commerce systems|c|e-commercial system;e-commerce system;e commerce structure;e-commercial systems;e-commerce scheme
^Open source model|t
medical informatics|c|medical data informatics;informatics for medicine
blockchain history|c|blockchain technology history;history of blockchain
database quality standards|c|evaluation of database quality;database quality evaluation;quality standards for databases;databases quality standards;quality standard for databases;database quality standard
instrumentation engineering|c|science of control engineering;discipline control engineering;discipline of instrumentation engineering;control engineering;science of instrumentation engineering
microelectromechanical systems|c|typology of MEMS;typology of micro-electro-mechanical systems;types of micro-electro-mechanical systems;types of MEMS;miniaturised electro-mechanical systems
mobile device software frameworks|c|windows phone software frameworks;mobile phone software frameworks;iOS software frameworks;android software frameworks
^Computer Assisted Language Learning|t
^Filemaker|t
digital arts|c|born-digital artworks;pixel art;digital photography
^BlackBerry|t
trading software|c|trading software solution;trading application
^Samurai Web Testing Framework|t
computational mechanics|c|mechanics computing
health technology assessment|c|health innovation assessment;health technology appraisal;health technology evaluation
^Frostbite|t
real-time computing|c
museum databases|c|museum digital records;museum database management;museum records;museum archives;museum database
style sheet languages|c|Extensible Stylesheet Language;SMIL Timesheets;Formatted Output Specification Instance
specialised astrology software|c|specialised astrology computer programs;specialized  astrology software;specialised software for astrology
^CAD for footwear|t
application usability|c|software usability
blockchain design patterns|c|design patterns of blockchain
unstructured data|c
^CA Datacom/DB|t
computerised feeding systems|c|computerized  feeding systems;computer controlled feeding systems
online moderation techniques|c
cognitive computing|c|cognitive computing technology
audio editing software|c|audio edit software;audio editing plugin;audio editing program
projection equipment|c|projection gear;projection devices;projections equipment;projection instruments;projecting equipment;projection apparatus
data quality assessment|c|data quality analysis;analyse data quality
^Gamemaker Studio|t
distributed ledger technologies vulnerabilities|c
systems theory|c
mobile device management|c|bring your own device;mobile terminals
distributed directory information services|c|directory service;install directory services
authoring software|c
^Adobe Photoshop Lightroom|t
quality control systems|c|quality assurance systems;product development quality systems
^Scratch|t
^Process-based management|t
smart city features|c|smart city characteristics
computational chemistry|c|chemical computing
blockchain-based business models|c|models for blockchain-based business
publishing strategy|c|publishing content
network standards|c|network guidelines;network codes
video conferencing tool|c|video conferencing software
domotic systems|c|smart home systems;residential intelligent building installations;intelligent home systems
^Taleo|t
^CAD for garment manufacturing|t
post-processing of photographs|c|post-processing of photos;the post-processing of photographs;post-processing of a photograph
vehicle-to-everything technologies|c|knowledge of vehicle-to-everything technologies;V2X technologies
^Teradata Database|t
lean project management|c|lean project methodology;lean project management approach
standards for web-based e-learning|c
reed sensors|c|proximity sensor;reed switch sensor;reed switch;alarm sensor;magnetic sensor
software interaction design|c
penetration testing tool|c|penetration testing software;SAM Internet Scanner;SFProtect Mobile;IP360 Vulnerability Management System;SFProtect Server;SAM System Scanner
^Oracle Relational Database|t
hardware architectures|c
call-centre technologies|c|call-centre automation;call-centre devices;call-centres technology;call-center  technologies;call-centre operations;call-centre communications
advanced driver assistant systems|c|advanced driver aids;vehicle-based intelligent safety systems
product data management|c|monitor product data;coordinate product data;manage product data;oversee product data;supervise product data;management of product data
principles of artificial intelligence|c|principles of AI
^SAS Data Management|t
audiovisual equipment|c|audio-visual gear;audio-visual instruments;audio-visual devices;audio-visual apparatus
software components suppliers|c
content development processes|c
^WhiteHat Sentinel|t
^MarkLogic|t
audio mastering|c|mastering of audio;soundtrack mastering;sound mastering
^Prototyping development|t
mobile marketing|c|cell phone  marketing;wireless marketing;mobile devices marketing
^Nexpose|t
concepts of telecommunications|c
^THC Hydra|t
^OmniPage|t
blockchain consensus mechanisms|c|blockchain consensus protocols;proof of work;proof of authority;consensus as a service;distributed ledger consensus protocols;proof of stake
^SAP Data Services|t
field-programmable gate arrays|c
software metrics|c
health informatics|c|field of health informatics;science of health informatics;science of healthcare informatics;field of healthcare informatics
control panel components|c|components of control panel;parts of control panel
blockchain mining principles|c
fibre optics|c|optical fibers;types of optical fiber;types of optical fibre;plastic filament
microchip scanners|c|micro-chip scanner;types of microchip scanners;differences between microchip scanners;knowledge of microchip scanners
^Capture One|t
climate smart agriculture|c|climate resilient agriculture;climate smart farming
safe use of pesticides|c|safe pesticides use;safe use of pesticide;safe application of pesticides
environmental policy|c|environmental sustainability policy;local environmental policy;local environmental protection policy;international environmental protection policy;national environmental policy;national environmental protection policy
ship related legislative requirements|c|range of iOM conventions;coverage of IMO conventions;impact of IMO conventions;scope of IMO conventions
sustainable technologies|c|clean energy;alternative energy;green technologies
hazardous materials transportation|c|hazardous materials transport;ADR transport;transporting hazardous materials;ADR regulations;carriage of dangerous goods;transportation of hazardous materials
climate change impact|c|impact of climate change;impact of global warming
organic farming|c|farming ecologically;types of ecological agriculture;principles of ecological agriculture;typology of ecological agriculture;principles of organic farming;types of organic farming
waste transport legislation|c|rules covering non-hazardous waste;regulations concerning waste transport;legislation regarding waste transport;hazardous waste regulation;legislation concerning waste transport;regulations regarding waste transport
lab scale fermentation|c|making of fuels;making of chemicals;fermentation at lab scale;biomass conversion;making of sugars;conversion of biomass
urban planning law|c|urban planning laws;urban planning norms;urban planning regulation;urban planning rules;urban planning legality;urban planning legislation
sustainable finance|c|sustainable investment;responsible investment;knowledge of sustainable finance
electricity consumption|c|conservation of electricity;efficient electricity use;electricity conservation;efficient use of electricity;consuming electricity;consumption of electricity
geothermal power plant operations|c|geothermal power generation;geothermal power plant operating;geothermal production;generation of geothermal power
airport environmental regulations|c|airport environment regulations;airport environmental codes;environmental policies in airports;environmental regulations at airports;air travel environmental regulations;airport environmental laws
ecosystem management|c|ecosystem management strategies
sustainable manufacturing|c|sustainable production;eco-friendly manufacturing;resource-efficient manufacturing;green manufacturing;carbon-neutral manufacturing;sustainable forest products
habitat restoration|c|ecosystem regeneration;ecosystem restoration;ecological restoration;habitat rehabilitation
forestry regulations|c|scope of forestry legislation;regulation of forestry;typology of forestry legislation;types of forestry regulations;scope of forestry regulations;legislation of forestry
electric heating systems|c|electric heating
emission standards|c|emission regulations;vehicle emission standards;emission laws;legal requirements for emissions;air pollution controls;air pollution vehicle regulations
integrated food-energy systems|c
decontamination techniques|c|de-contamination of waste;techniques for de-contamination;waste de-contamination;methods of decontamination
electric motors|c|electrically driven motors;kinds of electric motor;types of electric motor;electrical motors;electricity-powered motors;typology of electric motor
marine biology|c|sea biology;aquatic biology;knowledge of marine biology
social entreprise|c|social business;social company;conscious business;social enterprise;social firm
sustainable installation materials|c|green installation supplies;eco-friendly installation components;environmental friendly installation materials;sustainable materials for installation
natural fertilisers|c|mineral fertiliser;fertilisers which are natural;plant-sourced fertiliser;natural fertilizers;organic fertilisers
discharge of collected waste|c|disposal of collected waste;discharging collected waste;emission of collected waste
geothermal energy systems|c|geothermal heat systems
sustainable forest management|c|environmentally friendly forest management;environmentally friendly forestry;sustainable forestry
aquatic ecology|c|eco-systems in water;water ecosystems;field of aquatic ecology;biology of aquatic ecology;science of aquatic ecology
food ethics|c|food ethical values;food ethical principles
zero-energy building design|c|wero energy buildings design;zero-energy building project;zero-energy building plan;zero-energy building proposal
safety engineering|c|safety science;process safety engineering;system safety engineering
crop production principles|c|principles in crop production;agricultural plant production principles
energy performance of buildings|c|energy saving building techniques;building's energy performance;building energy performance;energy performance factors;building energy performance factors
animal welfare|c|knowledge of animal welfare;animal welfare needs;animal's welfare needs
water policies|c|coverage of water policies;content of water policies;water resource regulations;stakeholders in water policies;regulations about water resources;regulations about water
road transport legislation|c|road transportation legislation;regulations in road transportation;regulation governing road transport;road transportation law;legislation in road transport;regulations in road transport
geothermal energy|c|geothermal energy engineering;geothermal engineering;geothermal power engineering;geothermal power;geothermal energy technology
hazardous waste treatment|c|treatment of hazardous waste;treatment for hazardous waste;remediation of hazardous waste;remediating hazardous waste;treating hazardous waste
green space strategies|c|range of parkland strategies;content of parkland strategies;scope of parkland strategies
urban sustainability|c|urban sustainability planning
pollution legislation|c|national pollution regulation;application of pollution regulation;national pollution legislation;application of pollution legislation;purpose of pollution regulation;scope of pollution regulation
biosafety in biomedical laboratory|c|biosafety in biomedical laboratories
airtight construction|c|draught-free construction;airtighthness building strategy;draught-free building envelope
hazardous waste types|c|mercury-containing waste;hazardous wastes types;typology of hazardous wastes;typology of hazardous waste;wastes that are hazardous;chemical waste
sustainable building design|c|sustainable building
legislation in agriculture|c|land-based industries statutes;agricultural statutes;agricultural legislation;land-based industries rules;land-based industry legislation;regulation of agriculture
fuel cell types|c|variants of fuel cells;types of fuel cells;categories of fuel cells
organic building materials|c|organic building components;organic building equipment;organic building goods;organic build materials;organic building objects;organic building material
wood preservation|c|wood protection;wood conservation;Preservation of wood
^European pesticide legislation|t
ecological principles|c|relevance of ecological principles;range of ecological principles;principles of ecology;scope of ecological principles;application of ecological principles
envelope systems for buildings|c|envelope systems;envelope systems for nzeb
corporate social responsibility|c|corporate conscience;corporate citizenship;sustainable responsible business;social performance;responsible business;collective civil responsibility
natural areas maintenance|c|maintenance of natural areas
sustainable agricultural production principles|c|agricultural production principles
soil structure|c|characteristics of soil structure;diversity of soil structure;typology of soil structure;typology of soil components;characteristics of soil components;range of soil components
energy storage systems|c|super capacitors;battery types;energy storage
beverages filtration processes|c|beverages filtration process;beverages filtration procedures;beverages filtration systems;beverages filtration mechanisms;beverage filtration process;beverages filtration measures
pest management techniques|c|techniques to manage pests;pest management methods;extermination methods;pest management technique;extermination techniques
bicycle sharing systems|c|PBS schemes;bike sharing;public bicycle schemes
environmental legislation|c|environmental regulations;environmental law;environment legislation;legislation of the environment
forest conservation|c|practices of forest management;methods of forest management;techniques for forest management;methods of forest conservation;techniques for forest conservation;practices of forest conservation
impact investing|c|impact investing initiatives;socially responsible investing;social impact investing;environmental impact investing;impact investing strategy
water consumption|c|consuming of water;water conservation;conservation of water;consumption of water;efficient water use;consuming water
fresh water ecosystems|c|ecosystem of fresh water;fresh water ecosystems understanding;ecosystems of fresh water
pollution prevention|c|regulations for pollution prevention;requirements for pollution prevention;legislation covering pollution prevention
energy micro-generation technologies|c
environmental impact of tourism|c
green building standards|c|energy-efficient building codes;sustainable construction standards;green construction guidelines
environmental threats|c|environmental health threats;medical environmental threats
pest biology|c|biology of pests
artificial lighting systems|c|LED lighting system;LED lights power consumption;HF fluorescent power consumption;HF fluorescent lighting system
green bonds|c|sustainability bonds;bonds for sustainable projects;bonds for green projects
hybrid vehicle architecture|c|hybrid vehicle;hybrid buses;hybrid classification;hydrogen vehicle;plug-in hybrid
soil science|c|the study of soil;soil studies
^Earth science|t
domestic heating systems|c|domestic heating system;domestic home heating systems;domestic household heating systems;domestic HVAC systems
natural food resources|c|natural food stores;natural foods resources;natural food supplies;natural food resource;natural foods resource;natural food reserves
environmental management standards|c|ISO 14000
green logistics|c|principles of green logistics;ecologically friendly logistics;environmentally conscious logistics;green logistics fundamentals;paradigms of green logistics;green logistics principles
watershed development|c|methodologies in watershed management;methods of watershed management;methodologies in watershed development;methods of watershed development;management of watershed;techniques of watershed management
offshore constructions and facilities|c|tidal farms;wave farms;offshore structures;wind farms;offshore facilities;oil platforms
recirculation systems|c|range of recirculation systems;aeration and biofilter systems;typology of recirculation systems;kinds of recirculation systems;types of recirculation systems
mini wind power generation|c|mini wind power;domestic wind turbines;wind generator;mini wind turbines
solar absorption cooling system|c|vapor absorption cooling;solar absorption cooling;solar cooling
pest control in plants|c
solar panel mounting systems|c|solar panels;ballasted mounts;mounts for solar panels;tracking mounts;solar panel mounts;pole mounts
ingredient threats|c|ingredient threat;threats to ingredients;ingredient faults;ingredients risks;ingredient problems
characteristics of plants|c|plant characteristics;attributes of plants;characteristic of a plant;qualities of plants;aspects of plants;components of plants
pruning techniques|c|range of pruning techniques;plant trimming techniques;types of pruning techniques;typology of pruning techniques;techniques for pruning;plant trimming regimes
geothermal power generation methods|c|generation of geothermal electricity;geothermal electricity generation
offshore renewable energy technologies|c|marine renewable energy technologies
environmental engineering|c|environmental remediation;environmental engineering principles;environmental sustainability;theories in environmental engineering;environmental engineering theories
biofilter systems|c|types of bio-filter equipment;typology of biofilter systems;typology of biofilter equipment;range of bio-filter equipment
fertilisation principles|c|knowledge of fertilisation principles;principles of fertilisation;plant fertilisation principles;principles of plant fertilisation
surface engineering|c|surface engineering research;surface engineering studies;engineering for surfaces;surface engineering analyses;surface engineering fieldwork;surface engineering applications
green chemistry|c|sustainable chemistry
water reuse|c|science of water reuse;principles of water reuse;re-use of water;methods for water reuse
vehicle type-approval|c|EU type-approval;automotive homologation;Whole Vehicle Type-Approval System
wildlife projects|c|scope of habitat projects;range of wildlife projects;range of habitat projects;types of habitat projects;types of wildlife projects;scope of wildlife projects
green automotive technologies|c|clean transportation technologies;sustainable mobility solutions
biotechnology in aquaculture|c
animal biology|c|evolution of animals;biology of animals;classification of animals
green building practices|c|sustainable construction methods;solar chimney
urban pollution implications|c|impacts of urban pollution;implications of urban pollution
solar products|c|photovoltaic products;solar devices
industrial heating systems|c|green heating for industry;industrial heating;energy efficient industrial heating
biogas energy|c|biogas systems;biogas energy production
carpooling services|c
asbestos removal regulations|c|legislation for asbestos removal;legislation covering asbestos removal;regulations concerning asbestos removal;regulations for asbestos removal;legislation concerning asbestos removal;regulations covering asbestos removal
resource-efficient technologies|c|resource efficiency
sustainability consulting|c|sustainability consulting services
sustainable building materials|c|sustainable construction materials;sustainable materials for costrution;green building nanocoating
integrated pest management|c|IPM methods;integrated pest management methods;integrated pest management techniques;IPM techniques
conservation agriculture|c|conservation agriculture methods;sustainable farming techniques;conservation agriculture principles;conservation agriculture techniques;sustainable farming
sustainable development goals|c|international sustainability goals;universal sustainability objectives;worldwide sustainability aims;global sustainability objectives
energy conservation|c|energy optimisation
marine energy|c|tidal energy;ocean energy;tidal power;wave power;ocean power
environmental management monitors|c|environmental surveillance systems
photovoltaic systems|c|PV systems
tree preservation and conservation|c|tree preservation;tree conservation
forest ecology|c|ecology of forests;typology of forest ecology;range of forestry ecosystems;range of forest ecologies;types of forest ecology;types of forestry ecosystems
phytosanitary measures|c|provide protection from disease;measures for phytosanitary;phytosanitary measure
environmental indoor quality|c|indoor environmental quality
alternative fuels|c|carbon neutral fuel;carbon negative fuel;clean fuel
radiation protection|c|radiation guarding;radiation protecting;protection of radiation;radiation preservation;radiation cover
marine technology|c|naval technology;maritime technology
footwear components|c|footwear production elements;components of footwear;uppers and bottoms components;footwear production parts
hazardous waste storage|c|rules concerning hazardous waste;legislation concerning hazardous waste;storing of hazardous waste;hazardous waste storing;regulations about hazardous waste;storing hazardous waste
district heating and cooling|c|heat networks;district energy networks;district energy
integrated design|c|integrated design methodology;integrated design approach;integrative design;integrative design approach;integrated design for buildings
flower and plant products|c|flower and plant production;flower and plant brands;flower and plant parts;flower and plant commodities;flower and plant producing;flower and plant stock
health and safety regulations|c
plant propagation|c|propagation of plants;techniques of plant propagation;methods of plant propagation;growing of plants;methods of plant growing;techniques of plant growing
corporate sustainability|c|corporate sustainability strategies
plant disease control|c|field of plant disease;science of plant disease;types of plant disease;features of plant disease;diseases in plants;disease control in plants
`
