/** The table of skills, one a line; built by scripts/build-skills.ts, see README.md for its form and its sources. */
export const SKILLS_TABLE = `
?C|t|C language;C programming;ANSI C;C programming language|pq|4
C99|t||0
C11|t||0
Embedded C|t||0
C++|t|CPP;C plus plus|pq,s8|0,19
C++11|t||4
C++14|t||4
C++17|t||4
C++20|t||4
modern C++|c||4
C#|t|CSharp;C sharp;C#.NET;Visual C#|51,pq,s8|j
F#|t|FSharp|51,s9
?R|t|R language;R programming;R statistical software|pq,i4|10,ee,eg,eh
RStudio|t||c
tidyverse|c||c
R Shiny|t||c
ggplot2|c||c
dplyr|c||c
?Go|t|Golang;Go lang;Go programming language|pq|19,0
Java|t|爪哇|pq,s8|1d,a,1e
Java SE|t||j
Core Java|t||j
JDK|t||j
Java 8|t||j
Java 11|t||j
Java 17|t||j
Java 21|t||j
OpenJDK|t||j
JavaScript|t|JS;ECMAScript;Vanilla JS;Vanilla JavaScript;자바스크립트|pq|y,1sx,212,44
ES6|t||s
ES2015|t||s
ES5|t||s
ES6+|t||s
JavaScript ES6|t||s
TypeScript|t|^TS|s,pq|44,t
TSX|t||y
Python|t|파이썬;パイソン|pq,si|c,18
Python 3|t||10
Python 2|t||10
CPython|t||10
PHP|t||pq,q1
PHP 7|t||14
PHP 8|t||14
PHP5|t||14
?Ruby|t|Ruby language|pq,si|10,4e
?Rust|t|Rust language;Rustlang|pq|4,i
?Swift|t|Swift language|pq,qf|1c
Swift 5|t||1a
Objective-C|t|ObjC;Obj-C;Objective C|pq,qf|1a,0
Kotlin|t||pq|j
^Scala|t|Scala language|pq,s9|j
^Perl|t||pq,si
Perl 5|t||1f
Haskell|t||s9,pq
Erlang|t||s9,pq|1j
^Elixir|t||s9,pq|1i,18
Clojure|t||s9,pq|1l
ClojureScript|t||1k
OCaml|t||s9,pq
^Julia|t|Julia language|pq
?Dart|t||pq|3x
Lua|t||pq,si
?Groovy|t|Apache Groovy|pq|j
MATLAB|t|Mathworks MATLAB;Matlab/Simulink|pq|v8
GNU Octave|t||pq|1r
Fortran|t||pq|sg,se,0,1if
FORTRAN 90|t||1t
COBOL|t||pq
^Delphi|t|Object Pascal|pq
Visual Basic|t||pq|51
VB.NET|t||1x
VB6|t||1x
Visual Basic .NET|t||1x
VBA|t|Visual Basic for Applications;Excel VBA;Excel macros|pq|zk
ABAP|t|SAP ABAP|pq,1dc|1dx
Apex|t|Salesforce Apex|199
Solidity|t||pq,r4|r6,4
Assembly|t|assembler;assembly language|pq|0,4
x86 assembly|c||25
^Bash|t|Bash scripting;^BASH|28
shell scripting|c|shell scripts;shell script;Unix shell;Linux shell;Shell-Scripting|si
zsh|c||28
PowerShell|t|Power Shell;Windows PowerShell|si
SQL|t|structured query language;ANSI SQL;SQL queries;SQL query;SQL programming;SQL databases|8m
T-SQL|t||2b
Transact-SQL|t||2b
PL/SQL|t||2b
HTML|t|HTML5;HTML 5|q1
XHTML|t||2f
CSS|t|CSS3;CSS 3;cascading style sheets|q1
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
JSON Schema|t||2r|rt
YAML|t|YML||2m,2r
LaTeX|t|TeX
Markdown|t
VHDL|t||qx|2x
Verilog|t|SystemVerilog|qx|2w
GLSL|t
HLSL|t|||2y
WebAssembly|t|WASM||s
GraphQL|t|Graph QL|rt|s0,2io,2b
Apollo GraphQL|t||31
DAX|t||dj
UML|t|unified modeling language;UML diagrams
front-end frameworks|c*|frontend frameworks;front end frameworks;JavaScript frameworks;JS frameworks;frontend framework;JavaScript libraries|pw,s
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
RxJS|t|ReactiveX|sa
RxJava|t||sa|3u
React Native|t|ReactNative|36,q6|3x
Flutter|t||q6,1o|3w
Ionic|t|Ionic Framework|q6
Xamarin|t|.NET MAUI|q6,51
SwiftUI|t||1a,qf
UIKit|t|Cocoa Touch|qf
Jetpack Compose|t||qc,1d
Android Jetpack|t||42
Node.js|t|NodeJS;^Node;Node JS|s,px|45,5z,47
Express.js|t|ExpressJS;Express JS;?Express|44
NestJS|t|Nest.js;Nest JS|44,y|45
Deno|t||s|y,19,44,30
back-end frameworks|c*|backend frameworks;web frameworks;server-side frameworks|px
Django|t||10,48
Django REST Framework|t||49
DRF|t||49
Flask|t|Python Flask|10,48
FastAPI|t|Fast API|10,48
Ruby on Rails|t|^Rails;RoR|18,48
Laravel|t||14,48|4g,4h
Symfony|t||14,48
CodeIgniter|t||14|y8
Zend Framework|t||14|4h
Yii|t||14|4h
CakePHP|t||14|4h
Spring|t|Spring Framework;Java Spring|j,48
Spring MVC|t||4l|j,s0
Spring Cloud|t||4l
Spring Data|t||4l
Spring Security|t||4l
Spring Boot|t|SpringBoot|4l,j,r8
Quarkus|t||j
Micronaut|t||j|4r
Hibernate|t||j,aj
JPA|t||j,aj|4t
Java Persistence API|t||j,aj|4t
Jakarta EE|t|Java EE;J2EE;JEE;Java Enterprise Edition;JavaEE;Jakarta|j|2ay
JMS|t|Java Message Service|j
JSF|t|JavaServer Faces
JSP|t|||4y
Java Server Pages|t|||4y
.NET|t|dotnet;dot net;Dot-Net;Microsoft .NET|pq|a
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
WPF|t|Windows Presentation Foundation|51|oa
WinForms|t||51|5c,oa
Windows Forms|t||51|5c
Phoenix|t|Phoenix Framework|1j
Phoenix LiveView|t||5f
Akka|t||1e
Play Framework|t||1e|5h
gRPC|t|Protocol Buffers;protobuf|rt|21a
Bootstrap|t|^Bootstrap;Twitter Bootstrap|2h|5m,2i
Bootstrap 5|t||5k
Tailwind CSS|t|Tailwind;TailwindCSS|2h|5k
Material UI|t||2h
MUI|t||2h|5n
Material Design|t||5n
Vuetify|t||2h|5n
Storybook|t||pw|36,3w,3a,3d,s,44
webpack|t||pw
Vite|t||pw|5s,3d,36,3h
Rollup|t||pw|5s
Babel|t||pw|5s
Parcel.js|t||pw|5s
esbuild|c||pw|5s
Turborepo|t||pw|5s
npm|t||s
Yarn|t||s|5z,44
pnpm|c||s|5z
WordPress|t|Word Press|uq,14|6e
Drupal|t||uq,14
Joomla|t||uq
Typo3|t||uq|64
Contentful|t||uq
Sanity CMS|t||uq|66
Strapi|t||uq|66
headless CMS|c||uq|66
Adobe Experience Manager|t|AEM|uq
Magento|t|Adobe Commerce|185,14
Shopify|t||185
Shopware|t||185|6c
WooCommerce|t||185|6c
PrestaShop|t||185|6c
BigCommerce|t||185|6c
Salesforce Commerce Cloud|t||185|6c
Unity|t|Unity3D;Unity 3D;^Unity|qi,a
Unreal Engine|t|UE4;UE5;Unreal|qi,4
Three.js|t|ThreeJS|s
WebGL|t||s|6k
D3.js|t||s|6k
D3|t||s|6k
OpenGL|t|||rt,0
Vulkan|t|||6o
DirectX|t|||6o
Qt|t|QML;Qt Framework|4
Electron|t|Electron.js|s|6r
PyTorch|t|Torch|gf,10|6u
TensorFlow|t|Tensor Flow|gf,10|6t
Keras|t||gf,10|rt,6u
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
CUDA|t|GPU programming|sb
Streamlit|t||10
Gradio|t||10|7e
Jupyter|t
Jupyter Notebook|t||7g|10
Jupyter Notebooks|t||7g
JupyterLab|t||7g
iPython|c||7g
PySpark|t||by,10
Celery|t||10
Selenium|t|Selenium WebDriver;Web Driver|ti|7o,7p
Cypress|t|Cypress.io|ti|7n
Playwright|t||ti|7n
Puppeteer|t||ti
Appium|t||ti,q6
Jest|t|^Jest|tk,s|7u,7v
Vitest|t||tk,s|7s
?Mocha|t|Mocha.js|tk,s|44,tl,tm,7v,7s
Jasmine|t||tk,s|7u,tl,tm,44,87
Chai.js|t||tk,s|7u
^Karma|t||tk,s|7u
JUnit|t||tk,j
TestNG|t||tk,j|7y
Mockito|t||tk,j|7y
JUnit 5|t||7y
pytest|t|PyTest|tk,10
^unittest|c||tk,10|82
xUnit|t||tk,51
NUnit|t||tk,51|84
MSTest|t||tk,51|84
RSpec|t||tk,18|tl,tm,89,88
Capybara|t||tk,18|87
Cucumber|t|^Gherkin|tm|87
SpecFlow|t||tm|89
Robot Framework|t||ti|tx,tm,lm
JMeter|t|Apache JMeter|tn
Gatling|t||tn|8c
k6|c||tn|8c
LoadRunner|t||tn|8c
Postman|t|^Postman|tq|s2,s1,s0,31
SoapUI|t||tq|8g
Insomnia|t||tq|8g
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
Redis|t||8o,tt|9b,ac
Memcached|t||8o,tt|9a
Valkey|t||8o,tt|9a
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
BigQuery|t|Google BigQuery;Big Query|9q,2b,jq
Redshift|t|Amazon Redshift;AWS Redshift|9q,2b,j6
Azure Synapse|t|Synapse Analytics;Azure Synapse Analytics|9q,jo
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
Azure Data Factory|t|ADF;Data Factory|b2,jo
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
Apache Pulsar|t||cb|co,j,ms
Amazon SQS|t|AWS SQS|cb,j6
SNS|t||cb,j6|ct
AWS SNS|t||cb,j6|ct
Amazon SNS|t||cb,j6|ct
Kinesis|t||cb,j6|ct
AWS Kinesis|t||cb,j6|ct
Amazon Kinesis|t||cb,j6|ct
EventBridge|t||cb,j6|ct
Google Pub/Sub|t|Cloud Pub/Sub;GCP Pub/Sub|cb,jq
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
?S3|t||j6
?RDS|t||j6
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
Azure Functions|t||jo
Google Cloud|t|GCP;Google Cloud Platform|j5
Google Cloud Run|t||jq
Google Compute Engine|t||jq
IBM Cloud|t||j5
Oracle Cloud|t||j5|jt
OCI|t||j5|jt
Alibaba Cloud|t||j5|jt
DigitalOcean|t||j5|jt
Hetzner|t||j5|jt
OVHcloud|t||j5|jt
Scaleway|t||j5|jt
OpenStack|t||j1
Heroku|t||j1
Netlify|t||j1|k2
Vercel|t||j1|k2
Cloudflare Workers|t||j1|k2
^Render|t||j1|k2
serverless|c|serverless architecture;FaaS|j1
AWS Lambda|t||k7
?Lambda|t||k7
Lambda functions|t||k7
Serverless Framework|t||k7
Cloud Functions|t||k7
SaaS|t|software as a service;software-as-a-service
PaaS|t||kd
IaaS|t||kd
containers|c*|containerization;containerisation;containerized applications;container technologies;container technology;container platform;containerized;container platforms
Docker|t||kg|ki
Docker Compose|t||kh
Docker Swarm|t||kh
Dockerfile|t||kh
Podman|t||kg|kh
container orchestration|c*|container orchestrators|kg
Kubernetes|t|K8s|km|lm
EKS|t||kn
AKS|t||kn
GKE|t||kn
Amazon EKS|t||kn
AWS EKS|t||kn
Azure Kubernetes Service|t||kn
Google Kubernetes Engine|t||kn
kubectl|c||kn
k3s|c||kn
OpenShift|t|Red Hat OpenShift|km,kn
Rancher|t||km,kn|kx
HashiCorp Nomad|t||km,kn|kx
Helm|t|Helm charts|kn
Kustomize|t||l0
Istio|t|service mesh|kn
Linkerd|t||kn|l2
Envoy proxy|t||kn|l2
infrastructure as code|c*|IaC;infrastructure-as-code;infrastructure automation;configuration as code|lm
Terraform|t|HashiCorp Terraform|l5
OpenTofu|t||l5|l6
Terragrunt|t||l5|l6
CloudFormation|t|AWS CloudFormation|l5,j6
Pulumi|t||l5
Bicep templates|t||l5|la
ARM templates|t||l5|la
configuration management|c*|config management|lm
Ansible|t|Red Hat Ansible|ld,l5
Puppet|t|^Puppet|ld|lm
?Chef|t|Chef Infra|ld
SaltStack|t||ld|lg
Vagrant|t
Packer|t|||li
HashiCorp Vault|t|secrets management
Consul|t|||lk
DevOps|t|Dev Ops;DevOps practices;DevOps culture||m0,ls,lo,lq
DevOps engineer|r||lm
DevSecOps|t||lm
platform engineering|c||lm
GitOps|t||lm|mi,lo
site reliability engineering|c|SRE;site reliability|lm
CI/CD|t*|CI-CD;CICD;CI/CD pipelines;CI/CD pipeline;continuous integration and delivery;continuous integration and deployment;continuous integration/continuous delivery;CI CD|lm
continuous integration|c||ls
continuous delivery|c||ls
continuous deployment|c||ls
build pipelines|c||ls
deployment pipelines|c||ls
deployment automation|c||ls
build automation|c||ls
?CI|t||ls
Jenkins|t||ls
GitHub Actions|t|Github Action|ls
GitLab CI|t|GitLab CI/CD;GitLab-CI|ls
CircleCI|t|Circle CI|ls
Travis CI|t||ls|m4
TeamCity|t||ls|m4
Bamboo CI|t||ls|m4
Drone CI|t||ls|m4
Buildkite|t||ls|m4
Argo CD|t|ArgoCD|ls,kn
FluxCD|t||ls,kn|ma
Spinnaker|t||ls,kn|ma
Azure DevOps|t|Azure Pipelines|ls
VSTS|t||ls|md
TFS|t||ls|md
Team Foundation Server|t||ls|md
version control|c*|source control;version control systems;revision control;source code management;version control system;Versionskontrolle;Versionsverwaltung;gestion de versions;contrôle de version;control de versiones;controle de versão;controlo de versões;kontrola wersji;systemy kontroli wersji;system kontroli wersji;система контроля версий;системы контроля версий;система контролю версій;системи контролю версій
Git|t||mh|ml,mn,mm,lq,mo,mp
git workflows|c||mi
git flow|c||mi
GitHub|t|Git Hub|mi
GitLab|t|Git Lab|mi|ml,mn
Bitbucket|t||mi
Subversion|t|SVN;Apache Subversion|mh
Mercurial|t||mh|mo
Perforce|t||mh|mo
CVS version control|t||mh|mo
Maven|t|Apache Maven|j
^Gradle|t||j|ms,1d,qc,qe
Apache Ant|t||j|ms
CMake|t
Makefile|t|||mv
Bazel|t|||mv
SonarQube|t|Sonar
SonarCloud|t|||my
static code analysis|c|||my
Artifactory|t|JFrog
Nexus Repository|t|||n1
observability|c*|monitoring tools;observability tooling;monitoring systems
monitoring|c||n3
logging|c||n3
log management|c||n3
application monitoring|c||n3
system monitoring|c||n3
infrastructure monitoring|c||n3
alerting|c||n3
APM|t||n3
distributed tracing|c||n3
Prometheus|t||n3
Grafana|t||n3
Loki|t||n3|ne
Datadog|t|Data Dog|n3
Splunk|t||n3
New Relic|t|NewRelic|n3
Dynatrace|t||n3|ni
AppDynamics|t||n3|ni
Honeycomb.io|t||n3|ni
Nagios|t||n3
Zabbix|t||n3|nm
Icinga|t||n3|nm
PRTG|t||n3|nm
CheckMK|t||n3|nm
OpenTelemetry|t||n3
Jaeger|t||n3|nr
Zipkin|t||n3|nr
Sentry.io|t||n3|nr
PagerDuty|t||n3|nr
Linux|t|GNU/Linux;Linux systems;Linux OS;Unix/Linux;Linux/Unix;Linux environment;Linux operating systems|of,o7
Linux administration|t||nw
Linux servers|t||nw
Linux distributions|t*
Ubuntu|t|^Ubuntu|nw,nz
Debian|t||nw,nz|o0
Red Hat|t|RHEL;Red Hat Enterprise Linux|nw,nz
CentOS|t||nw,nz|o2
Fedora Linux|t||nw,nz|o2
Rocky Linux|t||nw,nz|o2
SUSE|t||nw,nz|o2
Unix|t|UNIX systems;Unix-like operating systems|of|nw
Solaris|t||o7
AIX|t||o7
Windows|t|^Windows;Microsoft Windows;MS Windows|of
Windows 10|t||oa
Windows 11|t||oa
Windows Server|t|Microsoft Windows Server|of
macOS|t|Mac OS;Mac OS X|of
operating systems|c|operating system;OS administration;Betriebssysteme;systèmes d'exploitation;sistemas operativos;sistemas operacionais;besturingssystemen;operativsystemer;systemy operacyjne;операционные системы;операційні системи;操作系统
Active Directory|t||yq
Azure AD|t||og
Azure Active Directory|t||og
Entra ID|t||og
Microsoft Entra|t||og
LDAP|t||yq|og
Group Policy|t||og
VMware|t|vSphere|ou
ESXi|t||ou|on
Hyper-V|t||ou|on
VirtualBox|t||ou|on
Proxmox|t||ou|on
Citrix|t||ou|on
KVM virtualization|t||ou|on
virtualization|c|virtualisation;virtual machines;virtual environments
?nginx|t|NGINX;Nginx
Apache HTTP Server|t|||ov
HAProxy|t|||ov
Apache Tomcat|t|||ov
Tomcat|t|||ov
web servers|c|||ov
web server|c|||ov
IIS|t|||ov
JBoss|t|||ov
WildFly|t|||ov
WebLogic|t|||ov
WebSphere|t|||ov
Traefik|t|||ov
system administration|c|systems administration;server administration;IT administration;administration système;administration de systèmes;administración de sistemas;systeembeheer;системное администрирование
sysadmin|r||p8
system administrator|r||p8
mainframe|c|IBM mainframe
z/OS|c||pb
AS/400|t||pb
IBM i|t||pb
JCL|t||pb
disaster recovery|c
business continuity|c||pg
backup and recovery|c||pg
high availability|c||pg
failover|c||pg
capacity planning|c|capacity management
incident management|c|incident handling
incident response|c||pm
on-call support|c||pm
problem management|c||pm
programming|c|coding;programming languages;programming language;software programming;computer programming;coding skills;programming skills;Programmierung;Programmierkenntnisse;Programmiersprachen;Programmiersprache;programmation;langages de programmation;langage de programmation;programación;lenguajes de programación;programação;linguagens de programação;programmeren;programmeertalen;programmeertaal;programmering;programmeringssprog;programowanie;programowania;języki programowania;программирование;языки программирования;программирования;програмування;мови програмування;编程;プログラミング;프로그래밍
writing code|c||pq
software development|c|software engineering;application development;software design and development;developing software;software solutions development;development of software;develop software;applications development;Softwareentwicklung;Software-Entwicklung;Anwendungsentwicklung;développement logiciel;développement de logiciels;génie logiciel;développement d'applications;desarrollo de software;ingeniería de software;desarrollo de aplicaciones;desenvolvimento de software;engenharia de software;desenvolvimento de aplicações;softwareontwikkeling;software ontwikkeling;softwareudvikling;systemudvikling;tworzenie oprogramowania;rozwój oprogramowania;inżynieria oprogramowania;разработка программного обеспечения;разработка ПО;разработки ПО;разработка приложений;розробка програмного забезпечення;розробка ПЗ;розробки ПЗ;розробки програмного забезпечення;软件开发;ソフトウェア開発;소프트웨어 개발|pq
software engineer|r||ps
software developer|r||ps
software developers|r||ps
front-end development|c|frontend development;front-end;frontend;front end;front-end engineering;front end development;front-end technologies;front end technologies;client-side development;frontend technologies;前端开发;フロントエンド;프론트엔드|q1
back-end development|c|backend development;back-end;backend;back end;server-side development;backend engineering;back end development;server side;后端开发;バックエンド;백엔드|ps
backend services|c||px
full-stack development|c|full stack;full-stack;fullstack;full stack development;fullstack development|pw,px
full-stack web applications|c||pz
web development|c|web application development;web developer;web technologies;website development;web programming;web-based applications;web design and development;développement web;desarrollo web;desenvolvimento web;веб-разработка;веб-разработки;веб-розробка;веб-розробки;Web開発;ウェブ開発;웹 개발
web applications|c||q1
web application|c||q1
web apps|c||q1
responsive websites|c||q1
mobile development|c|mobile app development;mobile application development
mobile apps|c||q6
mobile applications|c||q6
mobile application|c||q6
mobile app|c||q6
native mobile apps|c||q6
Android|t|Android development|q6|qf
Android SDK|t||qc
Android Studio|t||qc|j,1d,w7
iOS|t|iOS development|q6|qc
iOS SDK|c||qf
Xcode|t||qf
game development|c|game design;game engines;game programming
embedded systems|c|embedded software;embedded development;embedded programming
firmware|c||qj
embedded Linux|c||qj
bare metal|c||qj
firmware development|c||qj
RTOS|t||qj
real-time operating systems|c||qj
FreeRTOS|t||qj
microcontrollers|c||qj
Arduino|t||qr|qv
STM32|t||qr
ARM Cortex|t||qr
Raspberry Pi|t||qr
ESP32|t||qr
FPGA|t|FPGAs;FPGA design
ASIC|t|||qx
ASIC design|c|||qx
IoT|t|Internet of Things
Industrial IoT|t||r0
IIoT|t||r0
MQTT|t||r0
blockchain|c|Web3;distributed ledger
smart contracts|c||r4
Ethereum|t|||r4
DeFi|t||r4
microservices|c|micro-services;microservice;micro services;микросервисы;микросервисная архитектура;микросервисной архитектуры;мікросервіси;мікросервісна архітектура;мікросервісної архітектури;微服务;マイクロサービス|rb
microservice architecture|c||r8
microservices architecture|c||r8
distributed systems|c|distributed computing;distributed services;distributed architecture;scalable systems;large-scale systems;large scale distributed systems;high-scale systems;分布式系统;分散システム
software architecture|c|application architecture;system architecture;systems architecture;software design;architecture design;architectural design;architectural patterns;Softwarearchitektur;Software-Architektur;Systemarchitektur;architecture logicielle;arquitectura de software;arquitetura de software
solution architecture|c||rc
solutions architecture|c||rc
technical architecture|c||rc
enterprise architecture|c||rc
system design|c||rc
systems design|c||rc
IT architecture|t||rc
design patterns|c|software design patterns;wzorce projektowe;wzorców projektowych;паттерны проектирования;паттернов проектирования;шаблоны проектирования;патерни проєктування;патерни проектування;шаблони проєктування
^SOLID principles|t||rk
^SOLID|t||rk
clean architecture|c||rk
domain-driven design|c||rk
DDD|t||rk
hexagonal architecture|c||rk
CQRS|t||rk
event sourcing|c||rk
APIs|t|^API;API development;web APIs;application programming interfaces||s0,s3,21a,s4
API design|c||rt
API integration|t||rt
third-party APIs|c||rt
web services|c||rt
API integrations|t||rt
API management|c||rt
^REST|t|RESTful;REST API;REST APIs;RESTful APIs;RESTful API;RESTful web services;RESTful services;REST services;REST-API|rt|31,s3,21a,s4
OpenAPI|t||s0
Swagger|t||s0
^SOAP|t|SOAP web services|rt
WSDL|t||s3
WebSockets|t|WebSocket
WebRTC|t||s5
socket.io|c||s5
object-oriented programming|c|OOP;object oriented programming;object-oriented design;OOD;object-oriented;object oriented design;object oriented;ООП;объектно-ориентированное программирование
functional programming|c|functional languages
reactive programming|c|asynchronous programming;async programming
parallel computing|c|parallel programming;concurrent programming
concurrency|c|||sb
multithreading|c||sb
HPC|t||sb
high performance computing|c||sb
MPI|t||sb
OpenMP|t||sb
scripting languages|c|scripting;scripting language;script languages;scripting skills
data structures|c|data structures and algorithms;algorithms and data structures
algorithms|c|алгоритмы;алгоритмы и структуры данных;算法;アルゴリズム;알고리즘||sj
algorithm design|c||sj
algorithm development|c||sj
clean code|c|code quality;maintainable code;clean coding;maintainable;software craftsmanship;quality code;coding best practices
coding standards|c||sn
well-tested code|c||sn
refactoring|c||sn
efficient code|c||sn
code review|c|code reviews;peer review;peer code review;peer reviews;reviewing code
debugging|c|troubleshooting;problem diagnosis;debug;error analysis
bug fixing|c||st
fix bugs|c||st
root cause analysis|c||st
fixed bugs|c||st
software testing|c|testing;QA;quality assurance;QA testing;software quality assurance;Softwaretests;Qualitätssicherung;Softwaretesten;tests logiciels;assurance qualité;tests automatisés;pruebas de software;aseguramiento de calidad;testes de software;garantia de qualidade;kwaliteitsborging;softwaretesten;testowanie oprogramowania;testy oprogramowania;тестирование ПО;тестирование;тестирования;тестування ПЗ;тестування
test plans|c||sy
test cases|c||sy
test planning|c||sy
functional testing|c||sy
manual testing|c||sy
system testing|c||sy
regression testing|c||sy
acceptance testing|c||sy
UAT|t||sy
user acceptance testing|c||sy
exploratory testing|c||sy
test strategies|c||sy
test management|c||sy
integration tests|c||sy
integration testing|c||sy
end-to-end testing|c||sy
E2E tests|t||sy
end-to-end tests|c||sy
E2E testing|t||sy
test automation|c|automated testing;automated tests;automation testing;automated test;Testautomatisierung|sy
test automation frameworks|c||ti
unit testing|c|unit tests;testy jednostkowe;модульное тестирование;юнит-тесты;unit-тесты;модульне тестування;юніт-тести|sy
TDD|t|test driven development;test-driven development|tk|tm
BDD|t|behavior driven development;behaviour driven development;behavior-driven development|sy|tl,89
performance testing|c|performance tests|sy
load testing|c||tn
stress testing|c||tn
API testing|t||sy
performance optimization|c|performance optimisation;performance tuning of applications;application performance;optimization of performance;performance improvements;scaling systems;performance analysis
scalability|c||tr
caching|c|caching strategies;cache
CDN|t||tt
content delivery networks|c||tt
automation|c|process automation;workflow automation;task automation;automating processes;automate tasks;scripting and automation;Automatisierung;Prozessautomatisierung
RPA|t|robotic process automation|tw
UiPath|t||tx
Blue Prism|t||tx
Automation Anywhere|t||tx
low-code|c|no-code;low code;no code
Power Apps|t||u1
Power Platform|t||u1
Microsoft Power Platform|t||u1
Bubble.io|t|||u1
OutSystems|t|||u1
Mendix|t|||u1
Appian|t|||u1
Power Automate|t|Microsoft Flow|tw
Zapier|t||tw|u9
n8n|c||tw|u9
Make.com|t||tw|u9
technical documentation|c|documentation;technical writing;documenting;writing documentation;documentation skills;technische Dokumentation;Dokumentation;documentation technique;documentación técnica;documentação técnica;техническая документация;технической документации;технічна документація;технічної документації
software documentation|c||ud
user documentation|c||ud
technical writer|r||ud
open source|c|open-source;open-source projects;open source projects;open source software;open source contributions;open-source software
pair programming|c|pairing
mob programming|c||ui
SDLC|t|software development lifecycle;software development life cycle;software lifecycle;systems development life cycle;application lifecycle management
legacy modernization|c|legacy systems;legacy migration;migrations;legacy applications
legacy code|c||ul
system migration|c||ul
data migration|c||ul
cloud migration|c||ul
content management systems|c|CMS;content management system;content management;web content management
responsive design|c|responsive web design;mobile-first design;cross-browser compatibility;responsive web applications;responsive UI;cross-browser
web accessibility|c|accessibility;a11y;accessibility standards;digital accessibility
WCAG|t||us
ARIA|t||us
Section 508|t||us
web performance|c
Core Web Vitals|t||uw
page speed|c||uw
Lighthouse audits|t||uw
search engines|c|information retrieval;search technologies
computer graphics|c|3D graphics;rendering engines;ray tracing
robotics|c|robots;robotic systems;autonomous systems
ROS|t||v2
ROS2|t||v2
signal processing|c|digital signal processing;DSP
simulation|c|simulations;system simulation;modeling and simulation;modelling and simulation
numerical simulation|c||v6
Simulink|t||v6
Monte Carlo simulation|t||v6
technical support|c|IT support;user support;helpdesk;help desk;service desk;application support;technical assistance;technischer Support;IT-Support;support technique;assistance technique;soporte técnico;suporte técnico
desktop support|c||va
1st level support|t||va
2nd level support|t||va
first-level support|c||va
second-level support|c||va
L2 support|t||va
3rd level support|t||va
IT service management|c|ITSM;IT services;IT service delivery;service management
ServiceNow|t|Service Now|vi
BMC Remedy|t||vi|vj
Jira Service Management|t||vi|vj
Freshservice|t||vi|vj
ITIL|t||vi
ITIL v3|t||vn
ITIL v4|t||vn
ITIL 4|t||vn
information technology|c|^IT;IT systems;ICT;computer systems;information systems;EDV-Kenntnisse;EDV;IT-Kenntnisse;edb;it-systemer
IT infrastructure|t||vr
IT-Infrastruktur|t||vr
computer science|c|computing science;Informatik;Wirtschaftsinformatik;informatique;informática;ingeniería informática;ciência da computação;engenharia informática;datalogi;datamatiker;informatyka;informatyczne;informatyki;информатика;інформатика;комп'ютерні науки
digital transformation|c|digitalization;digitalisation;digitization;digital strategy
Atlassian|t|Atlassian suite;Atlassian tools|vx,vy
Jira|t|^JIRA;Atlassian Jira;Jira Software|vz
Confluence|t|Atlassian Confluence
issue tracking|c|ticketing systems;ticketing system;bug tracking
Bugzilla|t|||vz
Redmine|t|||vz
YouTrack|t|||vz
Linear app|t|||vz
Visual Studio Code|t|VS Code;VSCode
Visual Studio|t|||w4
IntelliJ|t|||w4
IntelliJ IDEA|t|||w4,w8,j,1d,1e,1q
PyCharm|t|||w4,10
WebStorm|t|||w4
Eclipse IDE|t|||w4
IDEs|t|||w4
Vim|t|||w4
AI coding assistants|t|Copilot;AI-assisted development;AI assistants
GitHub Copilot|t|||wd
Cursor IDE|t|||wd
Claude Code|t|||wd
ChatGPT|t|||wd,gy
^Claude|t|||wd
networking|c|computer networks;computer networking;network administration;network engineering;networks;network infrastructure;network technologies;network management;network architecture;network protocols;Netzwerktechnik;Netzwerke;Netzwerkkenntnisse;réseaux informatiques;réseaux;redes informáticas;redes;redes de computadores;netwerken;netwerkbeheer;sieci komputerowe;компьютерные сети;сетевые технологии;комп'ютерні мережі;计算机网络;ネットワーク
TCP/IP|t|IP networking;internet protocols|wj
TCP|t||wk
UDP|t||wk
DNS|t||wk
DHCP|t||wk
HTTP|t||wk
HTTPS|t||wk
IPv6|t||wk
IPv4|t||wk
SMTP|t||wk
routing and switching|c|routing;network switches;routers|wj
BGP|t||wu
OSPF|t||wu
MPLS|t||wu
VLAN|t||wu
VLANs|t||wu
LAN|t||wu
WAN|t||wu
LAN/WAN|t||wu
SD-WAN|t||wu
Cisco|t|Cisco networking|wj
Cisco IOS|t||x4
Meraki|t||x4
Juniper|t||wj|x4
Juniper Networks|t||wj|x4
Arista|t||wj|x4
Aruba Networks|t||wj|x4
firewalls|c|firewall|xu
Palo Alto Networks|t||xb
Fortinet|t||xb
FortiGate|t||xb
Check Point firewall|t||xb
pfSense|c||xb
network security|c||xb
VPN|t||xb
VPNs|t||xb
WAF|t||xb
load balancing|c|load balancers;load balancer;F5 load balancer
VoIP|t|telephony;unified communications
SIP trunking|t||xm
Asterisk PBX|t||xm
telecommunications|c|telecom;telecoms;wireless communications
5G|t||xp
LTE|t||xp
RF engineering|t||xp
fiber optics|c||xp
information security|c|cybersecurity;cyber security;IT security;security engineering;infosec;data security;security best practices;IT-security;security principles;information assurance;IT-Sicherheit;Informationssicherheit;sécurité informatique;cybersécurité;sécurité des systèmes d'information;seguridad informática;ciberseguridad;seguridad de la información;segurança da informação;cibersegurança;informatiebeveiliging;it-sikkerhed;informationssikkerhed;bezpieczeństwo informacji;cyberbezpieczeństwo;информационная безопасность;информационной безопасности;кибербезопасность;інформаційна безпека;кібербезпека
application security|c||xu
security architecture|c||xu
software security|c||xu
cloud security|c||xu
security controls|c||xu
penetration testing|c|pen testing;pentesting;ethical hacking|xu
vulnerability assessment|c||y0
vulnerability assessments|c||y0
Burp Suite|t||y0
Metasploit|t||y0
Kali Linux|t||y0
red teaming|c||y0
vulnerability management|c||y0
OWASP|t||y0
OWASP Top 10|t||y0
SIEM|t||xu
security monitoring|c||ya
SOC operations|t||ya
security operations|c||ya
threat detection|c||ya
threat hunting|c||ya
threat intelligence|c||ya
Microsoft Sentinel|t||ya
QRadar|t||ya
security operations center|c||ya
cryptography|c|encryption
PKI|t||yk
SSL|t||yk
TLS|t||yk
SSL/TLS|t||yk
public key infrastructure|c||yk
identity and access management|c|IAM;identity management;access management;Active Directory management
single sign-on|c||yq
SSO|t||yq
OAuth|t||yq
OAuth2|t||yq
OAuth 2.0|t||yq|yt,yw
SAML|t||yq
OpenID Connect|t||yq
Okta|t||yq
Keycloak|t||yq
Auth0|t||yq|yx,yt,yw
authentication|c||yq
authorization|c||yq
JWT|t||yq
identity verification|c||yq
ISO 27001|t|ISO/IEC 27001;ISO27001;ISMS|xu
NIST|t||xu
NIST 800-53|t||z6
FedRAMP|t||xu|z6
FISMA|t||xu|z6
SOC 2|t||z6
PCI DSS|t||z6
NIST CSF|t||z6
Authority to Operate|t||xu|z6
GDPR|t|General Data Protection Regulation;DSGVO;RGPD;data protection;privacy regulations;AVG privacy;RODO;Datenschutz
data privacy|c||ze
CCPA|t|||ze
HIPAA|t
HITECH|t|||zh
Microsoft Office|t*|MS Office;Office 365;Microsoft 365;MS Office Suite;Microsoft Office Suite;MS-Office;O365;M365;Office suite;Microsoft Office applications;MS Office package;Office package;MS-Office-Kenntnisse;Office-Kenntnisse;MS-Office-Anwendungen;Pack Office;suite Office;bureautique;paquete Office;ofimática;pacote Office;Office-pakken;Officepakken;pakiet Office;pakietu Office;pakiet MS Office;pakietu MS Office;пакет MS Office;офисные программы
Microsoft Excel|t|MS Excel;?Excel;Advanced Excel;Excel spreadsheets|zj|zz
pivot tables|c||zk
VLOOKUP|t||zk
spreadsheets|c||zj|zk
Microsoft Word|t|MS Word;?Word|zj
Microsoft PowerPoint|t|PowerPoint;MS PowerPoint;Power Point|zj
Microsoft Outlook|t|MS Outlook;?Outlook|zj
Microsoft Teams|t|MS Teams|zj|101
Microsoft Project|t|MS Project|12q
Microsoft Visio|t|MS Visio;^Visio
Lucidchart|t|||zt
draw.io|c|||zt
SharePoint|t|Microsoft SharePoint;MS SharePoint;SharePoint Online
Google Workspace|t|G Suite;GSuite;Google Suite||zj,10f,zy,253,zz,100
Google Docs|t||zx|253,zz,100
Google Sheets|t||zx|zy,253,100
Google Slides|t||zx|zy,253,zz
?Slack|t|||zr
Asana|t|^Asana|12q
Trello|t||12q|102
Monday.com|t||12q|102
ClickUp|t||12q|102
Basecamp|t||12q|102
Wrike|t||12q|102
Smartsheet|t||12q|102
?Notion|t|Notion.so
Airtable|t|||109
Evernote|t|||109
Zoom|t|^Zoom
^Webex|t|||10c
Cisco Webex|t|||10c
Google Meet|t|||10c,zx
data entry|c|typing;data input
office administration|c|administrative support;administrative tasks;office management;clerical work;clerical;administrative duties;secretarial;administrative work;administration tasks;administration;administrative opgaver;arkivering
calendar management|c||10h
travel arrangements|c||10h
minute taking|c||10h
meeting coordination|c||10h
record keeping|c|filing;records management;document management;document control;archiving
design tools|c*|design software
Figma|t||10n,11l|10p,10w
?Sketch|t|Sketch app|10n|10o
InVision|t||10n|10p
Zeplin|t||10n|10p
Axure|t||10n|10p
Balsamiq|t||10n|10p
Miro|t||10n|10p
FigJam|t||10n|10p
Adobe XD|t||10n,11l|10o
Adobe Creative Suite|t|Adobe Creative Cloud;Adobe CC;Creative Suite;Adobe Suite|10n
Adobe Photoshop|t|Photoshop|10x,10n
Adobe Illustrator|t|^Illustrator|10x,10n
Adobe InDesign|t|InDesign|10x,10n
Adobe Premiere Pro|t|Premiere Pro;Adobe Premiere|12f,10x|115,116
Adobe After Effects|t|After Effects|12g,10x
Adobe Lightroom|t|^Lightroom|12i
Adobe Acrobat|t|Acrobat Pro
Final Cut Pro|t|Final Cut|12f
DaVinci Resolve|t||12f|115
Avid Media Composer|t||12f|115
Blender|t|^Blender|12h
Cinema 4D|t||12h|118
Autodesk Maya|t||12h|118
3ds Max|t||12h|118
ZBrush|t||12h|118
Houdini|t||12h|118
Substance Painter|t||12h|118
Canva|t
CorelDRAW|t|Corel Draw
UX design|c|^UX;user experience;user experience design;UX/UI;UI/UX;user-experience;UX/UI design;UI/UX design;experience design
interaction design|c||11h
information architecture|c||11h
UX designer|r||11h
UI design|c|^UI;user interface design;user interface;user interfaces;interface design;user-interface;visual design;UI components
mobile UI|c||11l
UI designer|r||11l
user research|c|UX research;usability research
user interviews|c||11o
card sorting|c||11o
ethnographic research|c||11o
contextual inquiry|c||11o
user researcher|r||11o
usability testing|c|user testing;usability tests;usability studies|11o
wireframing|c|wireframes;wireframe
prototyping|c||11v
rapid prototyping|c||11v
mockups|c||11v
prototypes|c||11v
design systems|c|design system;component libraries;pattern libraries
style guides|c||120
design thinking|c|human-centred design;user-centered design;user-centred design;human centered design;user centred design;UCD;customer-centered design
service design|c|service blueprints
service designer|r||123
content design|c|UX writing;plain language;microcopy
customer journey mapping|c|journey mapping;customer journey;customer journeys;journey maps;user journeys
personas|c|user personas
graphic design|c|visual communication
graphic designer|r||128
typography|c
branding|c|brand identity;brand design
brand guidelines|c||12b
corporate identity|c||12b
illustration|c
video editing|c|video production;video post-production;film editing
motion graphics|c|motion design;animation;2D animation;3D animation
3D modeling|t|3D modelling;3D design;3D rendering;3D visualization
photography|c|photo editing
image editing|c||12i
product design|c
product designer|r||12k
interior design|c
interior designer|r||12m
fashion design|c
print production|c|prepress;printing;desktop publishing
project management|c|managing projects;project manager skills;project planning;project delivery;manage projects;project execution;project leadership;project-management;management of projects;Projektmanagement;Projektleitung;Projektplanung;Projektsteuerung;gestion de projet;gestion de projets;conduite de projet;pilotage de projet;management de projet;gestión de proyectos;dirección de proyectos;gestão de projetos;gerenciamento de projetos;gestão de projectos;projectleiding;projektledelse;projektstyring;zarządzanie projektami;zarządzania projektami;управление проектами;управления проектами;управління проєктами;управління проектами;项目管理;プロジェクト管理;プロジェクトマネジメント;프로젝트 관리
project coordination|c||12q
project scheduling|c||12q
project manager|r||12q
program management|c|programme management;programme delivery
portfolio management of projects|c||12u
program manager|r||12u
programme manager|r||12u
product management|c|managing products;product strategy;product ownership;product development lifecycle
product roadmap|c||12y
product roadmaps|c||12y
roadmapping|c||12y
product discovery|c||12y
product vision|c||12y
product backlog|c||12y
backlog management|c||12y
backlog refinement|c||12y
product owner|r||12y
product manager|r||12y
agile|c*|Agile methodologies;agile methodology;agile development;Agile software development;agile methods;agile practices;agile principles;agile environment;agile frameworks;agile working;agile project management;agile delivery;Agile/Scrum;agile environments;agile teams;agile process;agile processes;agile approaches;agile ways of working;agile Methoden;agiles Arbeiten;agile Arbeitsweise;agile Softwareentwicklung;agile Entwicklung;méthodes agiles;méthodologies agiles;méthode agile;méthodologie agile;metodologías ágiles;metodología ágil;metodologías agile;metodologias ágeis;metodologia ágil;métodos ágeis;agile werken;agile werkwijze;agile metoder;agil udvikling;metodyki zwinne;metodyka Agile;metodyki Agile;metodykach zwinnych;гибкие методологии;методологии Agile
agile ceremonies|c||139
sprint planning|c||139
daily standups|c||139
retrospectives|c||139
user stories|c||139
extreme programming|c||139
Scrum|t|Scrum framework;Scrum methodology|139
Scrum master|r||13g
sprints|c||13g
Kanban|t||139
^SAFe|t|Scaled Agile Framework;Scaled Agile|139
LeSS framework|t||139|13k
waterfall|c|waterfall methodology;V-model
PRINCE2|t|PRINCE 2|12q
PMBOK|t|PMI standards|12q
OKRs|t|OKR;objectives and key results;key performance indicators
KPIs|t||13p
KPI|t||13p
Lean|t|^Lean;Lean methodology;Lean management;lean principles|141
Lean manufacturing|t|Toyota Production System;LEAN production|13s
5S|t||13t
Kaizen|t||13t
TPS|t||13t
Six Sigma|t|Lean Six Sigma|141
Six Sigma Green Belt|t||13x
Six Sigma Black Belt|t||13x
DMAIC|t||13x
process improvement|c|continuous improvement;process optimization;process optimisation;business process improvement;business process reengineering;process design;improve processes;process management;Prozessoptimierung;Prozessverbesserung;kontinuierliche Verbesserung;amélioration continue;optimisation des processus;mejora continua;optimización de procesos;mejora de procesos;melhoria contínua;otimização de processos;procesverbetering;procesoptimalisatie;continu verbeteren;procesoptimering;løbende forbedringer
business process management|c||141
BPM|t||141
process mapping|c||141
BPMN|t||141
workflow optimization|c||141
operational excellence|c||141
change management|c|organisational change;managing change;change leadership;transformation management
organizational change|c||148
risk management|c|risk assessment;risk analysis;risk mitigation;managing risk;risk identification;enterprise risk management;Risikomanagement;gestion des risques;gestión de riesgos;gestão de riscos;risicomanagement;risicobeheer
stakeholder management|c|stakeholder engagement;managing stakeholders;stakeholder relations;stakeholder communication;engaging stakeholders;manage stakeholders;internal stakeholders;working with stakeholders
requirements analysis|c|requirements gathering;requirements engineering;requirements management;business requirements;requirement analysis;gathering requirements;requirements elicitation;requirements definition;technical requirements;requirement engineering;Anforderungsanalyse;Anforderungsmanagement;analyse des besoins;recueil des besoins;análisis de requisitos;toma de requisitos
business analysis|c
business analyst|r||14d
gap analysis|c||14d
feasibility studies|c||14d
business development|c|biz dev;developing new business;new business development;business growth;market development
business developer|r||14h
strategy|c|strategic planning;business strategy;strategy development;corporate strategy;strategic management;strategic initiatives
strategist|r||14j
management consulting|c|consulting;business consulting;technology consulting;IT consulting;consultancy
advisory|c||14l
consultant|r||14l
operations management|c|business operations;operational management;operations planning;day-to-day operations
operations manager|r||14o
vendor management|c|supplier management;third-party management;vendor relations;supplier relationship management;contractor management
contract management|c|contract negotiation;contract negotiations;contract administration;contracting
budget management|c|budgeting;managing budgets;budget planning;budget control;budget responsibility;cost management;cost control;financial management of projects
budgets|c||14s
cost optimization|c||14s
cost reduction|c||14s
resource planning|c|resource management;resource allocation;workforce planning
staffing planning|c||14w
shift planning|c||14w
people management|c|team management;line management;managing people;staff management;personnel management;people leadership;managing teams;team leadership;leading teams;team lead experience;managing a team;direct reports;leading a team;supervisory experience;employee supervision;staff supervision;Personalführung;Mitarbeiterführung;Führungserfahrung;Personalverantwortung;Führung von Mitarbeitern;management d'équipe;gestion d'équipe;encadrement d'équipe;gestión de equipos;liderazgo de equipos;gestão de equipas;gestão de equipes;gestão de pessoas;leidinggeven;leidinggevende ervaring;ledererfaring;delegere;give feedback;personaleledelse;ledelseserfaring;zarządzanie zespołem;kierowanie zespołem;управление командой;управление персоналом;руководство командой;управління командою;керівництво командою
team building|c||14z
performance management of staff|c||14z
mentoring|c|mentorship;mentor;mentored;coaching and mentoring;mentor junior engineers;mentor team members;mentors
coaching|c||152
coach|c||152
knowledge management|c|knowledge sharing;knowledge transfer;sharing knowledge
quality management|c|QMS;quality management systems;quality systems;quality standards;total quality management;TQM;quality assurance processes;Qualitätsmanagement;Qualitätskontrolle;gestion de la qualité;contrôle qualité;management de la qualité;gestión de calidad;control de calidad;gestão da qualidade;controle de qualidade;controlo de qualidade;kwaliteitsmanagement;kwaliteitscontrole;kvalitetsstyring;kvalitetssikring;kvalitetskontrol;zarządzanie jakością;kontrola jakości
quality control|c||156
ISO 9001|t||156
quality inspection|c||156
event management|c|event planning;event organization;event organisation;organizing events;organising events;event coordination;events management
conference planning|c||15a
procurement|c|purchasing;sourcing;buying;acquisition planning;Einkauf;Beschaffung;achats;approvisionnement;compras;aprovisionamiento;inkoop;indkøb;zakupy;zaopatrzenie;закупки;закупок
strategic sourcing|c||15c
public procurement|c||15c
e-procurement|c||15c
tendering|c||15c
RFP|t||15c
buyer|r||15c
facility management|c|facilities management;property management;building management
grant writing|c|grant applications;proposal writing;proposals;bid writing;grant proposals
fundraising|c||15k
grant management|c||15k
policy analysis|c|policy development;policy making;regulatory policy
public policy|c||15n
government relations|c||15n
public affairs|c||15n
community management|c|community building;community engagement;online communities;community development
community manager|r||15r
marketing|c|marketing strategy;marketing campaigns;marketing management;marketing communications;marketing strategies;marketing plans;integrated marketing;campaign management;marketing communication;Marketing-Strategie;Marketingstrategie;stratégie marketing;markedsføring;маркетинг;маркетинга;маркетингу;市场营销;マーケティング;마케팅
marketing manager|r||15t
digital marketing|c|online marketing;internet marketing;web marketing;Online-Marketing;Onlinemarketing;marketing digital;marketing numérique;digital markedsføring;интернет-маркетинг|15t
performance marketing|c||15v
growth marketing|c||15v
growth hacking|c||15v
digital marketer|r||15v
SEO|t|search engine optimization;search engine optimisation;SEO/SEM;Suchmaschinenoptimierung;référencement naturel;référencement;posicionamiento web|15v|164
keyword research|c||160
link building|c||160
on-page SEO|c||160
SEM|t|search engine marketing;paid search;paid media;paid advertising|15v|160
PPC|t||164
pay-per-click|c||164
SEA|t||164
Google Ads|t|Google AdWords;AdWords|164
Bing Ads|t||164|168
Microsoft Ads|t||164|168
Meta Ads|t|Facebook Ads;Facebook Ads Manager;paid social|15v
LinkedIn Ads|t||15v|16b
TikTok Ads|t||15v|16b
Google Analytics|t|GA4;Google Analytics 4;GTM tagging|es
Google Tag Manager|t||16e
Adobe Analytics|t||es|16e
Matomo|t||es|16e
Mixpanel|t||es|16e
Amplitude|t||es|16e
Heap Analytics|t||es|16e
web analytics|c||16e
Hotjar|t||es|16e
SEMrush|t||160
Ahrefs|t||160|16n
Moz Pro|t||160|16n
Screaming Frog|t||160|16n
social media marketing|c|social media;social media management;social media channels;SMM;social networks;social media campaigns;community management on social media;soziale Medien;réseaux sociaux;redes sociales;redes sociais;mídias sociais;sociale medier|15v
social media manager|r||16r
content marketing|c|content strategy;content creation;content writing;content development;content production
blog writing|c||16t
blogging|c||16t
content creator|r||16t
content manager|r||16t
copywriting|c|ad copy;editorial writing;creative writing
copywriter|r||16y
email marketing|c|e-mail marketing;newsletters;email campaigns;email automation;newsletter|15v
Mailchimp|t||170
Klaviyo|t||170
Brevo|t||170
marketing automation|c||15v
Marketo|t||15v|174
Pardot|t||15v|174
Eloqua|t||15v|174
ActiveCampaign|t||15v|174
Braze|t||15v|174
HubSpot|t|Hubspot CRM|195,174
conversion rate optimization|c|CRO;conversion optimization;landing page optimization;conversion rates
demand generation|c|lead generation;lead gen;lead management
lead scoring|c||17c
inbound marketing|c||17c
outbound marketing|c||17c
account-based marketing|c||17c
ABM|t||17c
brand management|c|brand strategy;brand marketing;brand development
brand awareness|c||17i
brand manager|r||17i
product marketing|c|product positioning
go-to-market|c||17l
go-to-market strategy|c||17l
GTM strategy|t||17l
product launch|c||17l
market research|c|market analysis;competitive analysis;competitor analysis;consumer research;consumer insights;customer insights;market intelligence;Marktforschung;Marktanalyse;étude de marché;études de marché;investigación de mercado;estudios de mercado;pesquisa de mercado
surveys|c||17q
focus groups|c||17q
survey design|c||17q
public relations|c|^PR;media relations;press relations;corporate communications;external communications;strategic communications;communications strategy;Öffentlichkeitsarbeit;Pressearbeit;relations publiques;relations presse;relaciones públicas
press releases|c||17u
internal communications|c||17u
crisis communication|c||17u
advertising|c|media planning;ad campaigns
media buying|c||17y
programmatic advertising|c||17y
display advertising|c||17y
influencer marketing|c
affiliate marketing|c||182
partner marketing|c||182
e-commerce|c|ecommerce;online shop;online retail;e commerce;online store;webshop;e-commerce platforms;online sales
merchandising|c|visual merchandising
category management|c||186
assortment planning|c||186
journalism|c|editing;editorial;editorial work;copy editing;reporting for media;publishing
proofreading|c||189
journalist|r||189
translation|c
interpreting|c||18c
localization|c||18c
localisation|c||18c
simultaneous interpreting|c||18c
translator|r||18c
subtitling|c||18c
sales|c|selling;sales management;sales experience;direct sales;sales strategy;sales activities;sales process;sales techniques;sales skills;sales operations;Vertrieb;Verkauf;Vertriebserfahrung;Außendienst;Verkaufserfahrung;vente;ventes;développement commercial;prospection commerciale;ventas;venta;vendas;verkoop;salg;salgserfaring;sprzedaż;sprzedaży;продажи;продаж;активные продажи;продажі;продажів;营业;営業;영업
sales targets|c||18j
field sales|c||18j
B2B sales|t||18j
B2C sales|t||18j
inside sales|c||18j
outside sales|c||18j
consultative selling|c||18j
solution selling|c||18j
enterprise sales|c||18j
SaaS sales|t||18j
sales representative|r||18j
sales manager|r||18j
account management|c|key account management;client management;client relationship management;key accounts;customer accounts;managing accounts|18j
account manager|r||18w
key account manager|r||18w
cold calling|c|cold outreach;outbound calls;cold-calling|18j
telesales|c||18z
telemarketing|c||18z
prospecting|c||18z
pipeline management|c|sales pipeline;sales pipelines;opportunity management|18j
upselling|c|cross-selling;upsell;cross-sell|18j
CRM|t|customer relationship management;CRM systems;CRM software;CRM system;CRM tools
Zoho CRM|t|||195
Pipedrive|t|||195
SugarCRM|t|||195
Salesforce|t|^SFDC;Salesforce.com;Salesforce CRM|195
Salesforce Sales Cloud|t||199
Salesforce Administrator|t||199
Salesforce Marketing Cloud|t||199
Lightning Web Components|t||199
Salesforce Lightning|t||199
Microsoft Dynamics|t|Dynamics 365;MS Dynamics;Microsoft Dynamics 365|1dx,195
Dynamics CRM|t||19f
Dynamics NAV|t||19f
Navision|t||19f
Business Central|t||19f
customer service|c|customer support;client service;client support;customer care;client services;serving customers;customer-service;service orientation to customers;Kundenservice;Kundenbetreuung;Kundendienst;Kundensupport;Kundenberatung;service client;relation client;relation clientèle;service à la clientèle;atención al cliente;servicio al cliente;atendimento ao cliente;apoio ao cliente;suporte ao cliente;klantenservice;klantcontact;klantenondersteuning;kundeservice;kundebetjening;obsługa klienta;obsłudze klienta;obsługi klienta;обслуживание клиентов;работа с клиентами;клиентский сервис;обслуговування клієнтів;робота з клієнтами
customer experience|c||19k
customer satisfaction|c||19k
guest service|c||19k
customer inquiries|c||19k
customer complaints|c||19k
customer service representative|r||19k
customer success|c|customer onboarding;customer retention;client onboarding;client retention
customer success manager|r||19r
call center|c|call centre;contact center;contact centre;inbound calls
Zendesk|t||19k
Intercom|t||19k|19u
Freshdesk|t||19k|19u
Salesforce Service Cloud|t||19k|19u
Gorgias|t||19k|19u
retail|c|retail sales;retail management;store management;shop assistant work
store operations|c||19z
store manager|r||19z
POS|t|point of sale;POS systems;cashier work
cash handling|c||1a2
cash register|c||1a2
cashiering|c||1a2
negotiation|c|negotiating;negotiation skills;negotiations;price negotiation;negotiate;Verhandlungsgeschick;Verhandlungsführung;négociation;négociation commerciale;negociación;negociação;onderhandelen;onderhandelingsvaardigheden;forhandling;negocjacje;umiejętności negocjacyjne;ведение переговоров;переговоры;навыки переговоров;ведення переговорів;переговори
accounting|c|bookkeeping;general ledger;financial accounting;double-entry bookkeeping;accounting principles;accountancy;general accounting;Buchhaltung;Buchführung;Rechnungswesen;Finanzbuchhaltung;Bilanzierung;comptabilité;comptabilité générale;contabilidad;contabilidade;boekhouding;boekhouden;bogholderi;regnskab;bogføring;księgowość;rachunkowość;księgowości;rachunkowości;бухгалтерский учет;бухгалтерский учёт;бухгалтерия;бухгалтерского учета;бухгалтерський облік;бухгалтерського обліку;会计;会計;経理;회계
accountant|r||1a7
month-end closing|c||1a7
month-end close|c||1a7
year-end closing|c||1a7
account reconciliation|c||1a7
reconciliations|c||1a7
journal entries|c||1a7
accounts payable|c|AP/AR|1a7
invoice processing|c||1af
invoicing|c||1af
vendor payments|c||1af
accounts receivable|c||1a7
billing|c||1aj
collections|c||1aj
credit control|c||1aj
dunning|c||1aj
financial reporting|c|management reporting;financial statement analysis
financial statements|c||1ao
consolidation|c||1ao
group reporting|c||1ao
annual reports|c||1ao
financial analysis|c|finance analysis;financial analytics
ratio analysis|c||1at
variance analysis|c||1at
financial analyst|r||1at
financial modeling|c|financial modelling;financial models|1at
valuation|c||1ax
DCF|t||1ax
business valuation|c||1ax
company valuation|c||1ax
FP&A|t|financial planning;financial planning and analysis;financial forecasting;budgeting and forecasting
controlling|c|management accounting;financial controlling;financial control;Kostenrechnung;contrôle de gestion;control de gestión
cost accounting|c||1b3
cost analysis|c||1b3
controller|r||1b3
financial controller|r||1b3
auditing|c|internal audit;audits;audit;external audit;internal auditing;financial audit;Wirtschaftsprüfung;Revision;audit interne;auditoría;auditoria
internal controls|c||1b8
SOX|t||1b8
Sarbanes-Oxley|t||1b8
auditor|r||1b8
taxation|c|tax;tax law;tax preparation;tax compliance;tax returns;Steuerrecht;Steuern;fiscalité;fiscalidad;moms;podatki;prawo podatkowe;налоговый учет;налогообложение
corporate tax|c||1bd
VAT|t||1bd
income tax|c||1bd
tax advisor|r||1bd
IFRS|t|International Financial Reporting Standards|1a7
IAS|t||1bi
GAAP|t|US GAAP;UK GAAP|1a7
HGB|t|German GAAP|1a7
payroll|c|payroll processing;payroll accounting;payroll administration;Lohnbuchhaltung;Entgeltabrechnung;Lohnabrechnung;Gehaltsabrechnung;gestion de la paie;paie;nóminas;gestión de nóminas;folha de pagamento
ADP payroll|t||1bm
treasury|c|cash management;cash flow management;liquidity management;treasury management
investment management|c|portfolio management;investment analysis;corporate finance
asset management|c||1bp
wealth management|c||1bp
equity research|c||1bp
private equity|c||1bp
investment banking|c||1bp
venture capital|c||1bp
mergers and acquisitions|c||1bp
M&A|t||1bp
due diligence|c||1bp
financial advisory|c||1bp
banking|c|banking products
retail banking|c||1c0
corporate banking|c||1c0
commercial banking|c||1c0
private banking|c||1c0
insurance|c
underwriting|c||1c5
claims handling|c||1c5
claims management|c||1c5
actuarial science|c||1c5
reinsurance|c||1c5
claims processing|c||1c5
credit analysis|c|credit management;credit assessment
credit risk|c||1cc
lending|c||1cc
loan processing|c||1cc
mortgage lending|c||1cc
trading|c
securities trading|c||1ch
derivatives|c||1ch
fixed income|c||1ch
equity trading|c||1ch
foreign exchange|c||1ch
FX trading|t||1ch
capital markets|c||1ch
commodities trading|c||1ch
financial markets|c||1ch
fintech|c|financial technology
payments|c||1cr
payment systems|c||1cr
payment processing|c||1cr
payment gateways|c||1cr
Stripe integration|t||1cr
open banking|c||1cr
compliance|c|regulatory compliance;corporate compliance;legal compliance;regulatory affairs;regulatory requirements;compliance management
compliance officer|r||1cy
AML|t|anti-money laundering;money laundering prevention;financial crime;AML/KYC|1cy
KYC|t||1d0
know your customer|c||1d0
fraud detection|c|fraud prevention;fraud analysis;fraud investigation;fraud analytics;anti-fraud;fraud management
QuickBooks|t|Quickbooks Online|1a7
Xero|t||1a7|1d4
Sage 50|t||1a7|1d4
FreshBooks|t||1a7|1d4
Sage accounting|t||1a7|1d4
DATEV|t||1a7
DATEV software|t||1d9
Lexware|t||1a7|1d9
SAP|t|SAP ERP;^SAP;SAP systems|1dx|1dt,19f
SAP R/3|t||1dc
SAP ECC|t||1dc
SAP S/4HANA|t||1dc
S/4HANA|t||1dc
SAP FI|t||1dc
SAP CO|t||1dc
SAP FI/CO|t||1dc
SAP MM|t||1dc
SAP SD|t||1dc
SAP PP|t||1dc
SAP HCM|t||1dc
SAP Ariba|t||1dc
SAP Fiori|t||1dc
SAP SuccessFactors|t||1dc
SAP EWM|t||1dc
SAP WM|t||1dc
Oracle ERP|t|Oracle E-Business Suite;Oracle EBS;Oracle Financials;Oracle Fusion;Oracle NetSuite;Oracle PeopleSoft|1dx
NetSuite|t||1dx|1dt
PeopleSoft|t||1dx|1dt
JD Edwards|t||1dx|1dt
ERP|t|ERP systems;enterprise resource planning;ERP software;ERP system;1C
Odoo|t|||1dx
1C Enterprise|t|1С;1С:Предприятие;1С Бухгалтерия||1dx
Infor ERP|t|||1dx
Epicor|t|||1dx
Bloomberg Terminal|t|^Bloomberg|1at
Refinitiv|t||1at|1e2
FactSet|t||1at|1e2
Capital IQ|t||1at|1e2
economics|c|economic analysis;Volkswirtschaft;Volkswirtschaftslehre;économie;economía;economia;economie;økonomi;ekonomia;экономика;економіка
econometrics|c||1e6
macroeconomics|c||1e6
microeconomics|c||1e6
economist|r||1e6
business administration|c|business management;business studies;Betriebswirtschaft;Betriebswirtschaftslehre;BWL;Wirtschaftswissenschaften;gestion d'entreprise;école de commerce;administración de empresas;ADE;administração de empresas;gestão de empresas;bedrijfskunde
finance|c|corporate finances;financial management;financial services
finance manager|r||1ec
human resources|c|^HR;human resource management;HR management;HRM;HR administration;HR operations;people operations;HR processes;personnel administration;HR policies;HR business partnering;Personalwesen;Personalmanagement;Personalverwaltung;ressources humaines;recursos humanos;personeelszaken;personaleadministration;zasoby ludzkie;kadry;управление кадрами;кадровое делопроизводство;управління персоналом;кадрове діловодство
HR manager|r||1ee
recruiting|c|recruitment;talent acquisition;hiring;candidate sourcing;sourcing candidates;full-cycle recruiting;personnel selection;candidate screening;Personalbeschaffung;Personalgewinnung;recrutement;reclutamiento;selección de personal;recrutamento;recrutamento e seleção;werving en selectie;rekruttering;rekrutacja pracowników;подбор персонала;підбір персоналу|1ee
headhunting|c||1eg
recruiter|r||1eg
active sourcing|c||1eg
onboarding|c|employee onboarding;induction of staff|1ee
training delivery|c|training and development;employee training;conducting training;delivering training;training design;learning and development;L&D;training programs;train-the-trainer;e-learning development;course design
instructional design|c||1el
e-learning|c||1el
curriculum development|c||1el
workshop facilitation|c||1el
facilitation|c||1el
facilitating workshops|c||1el
workshops|c||1el
trainer|r||1el
adult education|c||1el
talent management|c|performance management;talent development;employee development
succession planning|c||1ev
performance reviews|c||1ev
employee relations|c|employee engagement
labor relations|c||1ey
labour relations|c||1ey
industrial relations|c||1ey
conflict management at work|c||1ey
works council cooperation|c||1ey
compensation and benefits|c|compensation;benefits administration;salary benchmarking;remuneration;total rewards
labor law|c|labour law;employment law
HRIS|t|HR systems;HRIS systems;applicant tracking systems;ATS recruiting;Workday HCM
Workday|t|||1f6
BambooHR|t|||1f6
Personio|t|||1f6
SuccessFactors|t|||1f6
Greenhouse recruiting|t|||1f6
UKG|t|||1f6
organizational development|c|organisational development;OD consulting;organizational design;organization development
contract law|c|commercial law;business law;legal drafting
corporate law|c||1fe
civil law|c||1fe
contract drafting|c||1fe
drafting contracts|c||1fe
company law|c||1fe
legal research|c|legal analysis;legal advice;legal writing;legal counsel
paralegal|r||1fk
lawyer|r||1fk
intellectual property|c|IP law
patents|c||1fn
patent law|c||1fn
trademarks|c||1fn
copyright|c||1fn
patent research|c||1fn
litigation|c|dispute resolution;civil litigation
arbitration|c||1ft
mediation|c||1ft
supply chain management|c|supply chain;SCM;supply chain planning;supply chain operations;end-to-end supply chain;supply chain optimization;Lieferkette;Lieferketten;Lieferkettenmanagement;chaîne d'approvisionnement;chaîne logistique;cadena de suministro;cadeia de suprimentos;cadeia de abastecimento
supply chain manager|r||1fw
logistics|c|transportation;distribution;logistics management;transport management;logistics planning;Logistik;logistique;logística;logistiek;logistik;logistyka;логистика;логістика
freight forwarding|c||1fy
shipping|c||1fy
freight|c||1fy
logistics manager|r||1fy
warehouse management|c|warehousing;warehouse operations;WMS;stock management;warehouse logistics;Lagerverwaltung;Lagerlogistik;Lagerhaltung;magazijnbeheer;magazijn;lagererfaring;pluk og pak;lagerstyring;lagerarbejde;gospodarka magazynowa;magazyn;складская логистика;складской учет
order picking|c||1g3
picking and packing|c||1g3
inventory management|c|inventory control;stock control;inventory planning;inventory;gestion des stocks;gestión de inventario;gestión de inventarios;control de inventarios;gestão de estoque;gestão de stocks
stocktaking|c||1g6
production planning|c|production scheduling;manufacturing planning;MRP;material planning;demand planning;production control;PPS planning;Produktionsplanung;Fertigungsplanung
import/export|c|international trade;foreign trade
customs|c||1g9
customs clearance|c||1g9
incoterms|c||1g9
export control|c||1g9
customs regulations|c||1g9
forklift|c|forklift driving;forklift operation;forklift operator;Gabelstapler;Staplerschein;Gabelstaplerschein;truckcertifikat;gaffeltruck
forklift driver|r||1gf
forklift license|c||1gf
forklift licence|c||1gf
driving licence|c|driver's license;driving license;driver's licence;driver license;drivers license;Führerschein;Führerschein Klasse B;Führerschein der Klasse B;Fahrerlaubnis;permis de conduire;permis B;carnet de conducir;permiso de conducir;licencia de conducir;carné de conducir;carta de condução;carteira de habilitação;CNH;rijbewijs;rijbewijs B;kørekort;kørekort B;prawo jazdy;prawo jazdy kat. B;prawa jazdy;водительские права;водительское удостоверение;права категории B;права категории В;водійські права;водійське посвідчення;права категорії B
category B driving licence|c||1gj
truck driver|r||1gj
fleet management|c|fleet operations
dispatching|c||1gm
route planning|c||1gm
mechanical engineering|c|machine design;mechanical design;mechanical systems;mechanical engineer skills;machine building;Maschinenbau;ingeniería mecánica;werktuigbouwkunde
mechanical engineer|r||1gp
electrical engineering|c|electrical systems;electrical design;electrical installation;electrical circuits;Elektrotechnik;ingeniería eléctrica;elektrotechniek
power systems|c||1gr
power electronics|c||1gr
electrical engineer|r||1gr
electronics|c|electronic circuits;hardware design;schematic design;electronics design;hardware development
circuit design|c||1gv
analog design|c||1gv
PCB design|c||1gv
digital electronics|c||1gv
Altium Designer|t||1gv
KiCad|t||1gv
Eagle PCB|t||1gv
civil engineering|c|building construction;Bauingenieurwesen
structural engineering|c||1h3
structural analysis|c||1h3
geotechnical engineering|c||1h3
civil engineer|r||1h3
chemical engineering|c|process engineering;process technology
process engineer|r||1h8
chemical engineer|r||1h8
industrial engineering|c|manufacturing engineering;production engineering;ingeniería industrial
industrial engineer|r||1hb
automotive engineering|c|automotive;automotive industry
vehicle development|c||1hd
AUTOSAR|t||1hd
CAN bus|t||1hd
ISO 26262|t||1hd
functional safety|c||1hd
ADAS|t||1hd
powertrain|c||1hd
aerospace engineering|c|aerospace
avionics|c||1hl
aeronautics|c||1hl
aviation|c||1hl
systems engineering|c|model-based systems engineering
MBSE|t||1hp
SysML|t||1hp
systems engineer|r||1hp
CAD|t*|computer-aided design;CAD software;computer aided design;3D CAD;CAD systems;CAD design;CAD tools
CAD drawing|t||1ht
AutoCAD|t|Autodesk AutoCAD;Auto CAD;AutoCAD Civil 3D|1ht
AutoCAD Electrical|t||1hv
Civil 3D|t||1hv
SolidWorks|t|Solid Works;Dassault SolidWorks|1ht
CATIA|t|CATIA V5;Catia V6|1ht
Autodesk Inventor|t|^Inventor|1ht
Fusion 360|t||1ht|1i0
Siemens NX|t||1ht|1i0
Creo|t||1ht|1i0
PTC Creo|t||1ht|1i0
Solid Edge|t||1ht|1i0
Pro/ENGINEER|t||1ht|1i0
Rhino 3D|t||1ht|1i0
Unigraphics NX|t||1ht|1i0
Revit|t|Autodesk Revit|1ia,1ht
BIM|t|building information modeling;building information modelling
ArchiCAD|t|||1ia
Navisworks|t|||1ia
Tekla Structures|t|||1ia
SketchUp|t|Sketch Up|1ht
FEM|t|finite element analysis;FEA;finite element method
ANSYS|t|||1if
Abaqus|t|||1if
COMSOL|t|||1if
Nastran|t|||1if
CFD|t|computational fluid dynamics;fluid dynamics
fluid mechanics|c||1ik
thermodynamics|c
heat transfer|c||1im
technical drawing|c|technical drawings;blueprints reading;engineering drawings;reading blueprints;blueprint reading;technical blueprints;GD&T
PLC|t|PLC programming;programmable logic controllers;SPS programming;industrial automation;automation technology;automation engineering
Siemens S7|t||1ip
TIA Portal|t||1ip
Simatic|t||1ip
Allen-Bradley|t||1ip
SCADA|t|||1ip
HMI programming|t|||1ip
Codesys|t||1ip
LabVIEW|t|NI LabVIEW
CNC|t|CNC machining;CNC programming;machining
CNC milling|t||1iy
CNC turning|t||1iy
milling|c||1iy
turning|c||1iy
lathe operation|c||1iy
CAM programming|t|||1iy
Mastercam|t|||1iy
CNC operator|r||1iy
welding|c
MIG welding|t||1j7
TIG welding|t||1j7
arc welding|c||1j7
soldering|c||1j7
welder|r||1j7
3D printing|t|additive manufacturing
manufacturing|c|manufacturing processes;production processes;Fertigung;fabrication;fabricación;fabricação
assembly line|c||1je
mass production|c||1je
maintenance|c|machine maintenance;equipment maintenance;repair work;mechanical maintenance;repair;maintenance and repair;Wartung;Instandhaltung;maintenance industrielle;mantenimiento;manutenção;onderhoud;vedligeholdelse
preventive maintenance|c||1jh
predictive maintenance|c||1jh
maintenance technician|r||1jh
HVAC|t|heating ventilation and air conditioning;heating systems
refrigeration|c||1jl
air conditioning|c||1jl
plumbing|c|pipe fitting;sanitary installation
plumber|r||1jo
carpentry|c|woodworking;joinery
carpenter|r||1jq
construction|c|construction management;building works;construction work;construction supervision
construction site management|c||1js
site supervision|c||1js
site manager|r||1js
architecture of buildings|c|architectural drafting;building design
urban planning|c||1jw
architect|r||1jw
landscape architecture|c||1jw
surveying|c|land surveying;geodesy
renewable energy|c|energy sector
solar energy|c||1k1
photovoltaics|c||1k1
wind energy|c||1k1
energy efficiency|c||1k1
smart grids|c||1k1
energy management|c||1k1
solar power|c||1k1
wind power|c||1k1
environmental management|c|environmental protection;sustainability;sustainable development;environmental science
ESG|t||1ka
ISO 14001|t||1ka
environmental impact assessment|c||1ka
waste management|c||1ka
carbon accounting|c||1ka
climate change|c||1ka
circular economy|c||1ka
occupational safety|c|health and safety;occupational health and safety;workplace safety;HSE;EHS;safety regulations;work safety;safety standards;safety management;health & safety;OHS;Arbeitssicherheit;Arbeitsschutz;santé et sécurité au travail;sécurité au travail;prevención de riesgos laborales;seguridad laboral;arbejdsmiljø
OSHA|t||1ki
PLM|t|product lifecycle management
Teamcenter|t||1kk
Windchill|t||1kk
PDM|t||1kk
product development|c|new product development;NPD;product engineering;product innovation
R&D|t||1ko
research and development|c||1ko
materials science|c
metallurgy|c||1kr
polymer science|c||1kr
materials testing|c||1kr
composites|c||1kr
research|c|scientific research;academic research;research methods;research methodology;research projects;conducting research;research design;applied research;research skills
desk research|c||1kw
literature review|c||1kw
researcher|r||1kw
qualitative research|c|qualitative methods;qualitative analysis;interviews for research;qualitative data analysis|1kw
NVivo|t||1kw|1l0
ATLAS.ti|t||1kw|1l0
quantitative research|c|quantitative methods;quantitative skills|1kw
scientific writing|c|academic writing;paper writing
publications|c||1l4
peer-reviewed publications|c||1l4
published research|c||1l4
scientific publications|c||1l4
laboratory techniques|c|laboratory work;lab work;laboratory skills;wet lab;laboratory methods;laboratory equipment;lab techniques;laboratory analysis
laboratory technician|r||1l9
molecular biology|c
PCR|t||1lb
qPCR|c||1lb
cell culture|c||1lb
western blot|c||1lb
DNA sequencing|t||1lb
gene editing|c||1lb
CRISPR|t||1lb
microbiology|c||1lb
cell biology|c||1lb
flow cytometry|c||1lb
ELISA|t||1lb
genetics|c||1lb
biochemistry|c
protein purification|c||1lo
enzymology|c||1lo
biology|c|life sciences;biological sciences;Biologie
ecology|c||1lr
biologist|r||1lr
biotechnology|c|biotech;biomedical sciences
bioprocessing|c||1lu
biomedical engineering|c||1lu
chemistry|c|chemical analysis;Chemie
organic chemistry|c||1lx
analytical chemistry|c||1lx
inorganic chemistry|c||1lx
physical chemistry|c||1lx
HPLC|t||1lx
chromatography|c||1lx
mass spectrometry|c||1lx
spectroscopy|c||1lx
NMR|t||1lx
chemist|r||1lx
physics|c|Physik
quantum physics|c||1m8
optics|c||1m8
photonics|c||1m8
solid state physics|c||1m8
physicist|r||1m8
mathematics|c|applied mathematics;math;maths;Mathematik;mathématiques;matemáticas;matemática;wiskunde;matematik;matematyka;математика
linear algebra|c||1me
calculus|c||1me
numerical analysis|c||1me
mathematical modeling|c||1me
mathematical modelling|c||1me
mathematician|r||1me
psychology|c
cognitive psychology|c||1ml
psychotherapy|c||1ml
clinical psychology|c||1ml
behavioral science|c||1ml
psychologist|r||1ml
cognitive science|c||1ml
sociology|c|social sciences
anthropology|c||1ms
political science|c||1ms
international relations|c||1ms
pharmaceuticals|c|pharmacology;pharmacy;pharmaceutical industry
drug development|c||1mw
drug discovery|c||1mw
pharmacovigilance|c||1mw
pharmacist|r||1mw
medicinal chemistry|c||1mw
GMP|t|good manufacturing practice;GxP;GDP pharma;GMP regulations
cGMP|c||1n2
GLP|t||1n2
good laboratory practice|c||1n2
clinical trials|c|clinical research;GCP guidelines;good clinical practice;clinical studies;clinical development
clinical data management|c||1n6
clinical research associate|r||1n6
medical devices|c|medical technology
ISO 13485|t||1n9
MDR medical devices|t||1n9
FDA regulations|t||1n9
IEC 62304|t||1n9
nursing|c|patient care;nursing care;bedside nursing;care of patients;direct patient care;healthcare nursing;Krankenpflege;Pflege;Gesundheits- und Krankenpflege;Patientenversorgung;soins infirmiers;soins aux patients;enfermería;atención al paciente;enfermagem;verpleging;verpleegkunde;sygepleje;patientpleje;pielęgniarstwo;сестринское дело
registered nurse|r||1ne
nurse|r||1ne
acute care|c||1ne
intensive care|c||1ne
critical care|c||1ne
elderly care|c|geriatric care;care of the elderly;aged care;senior care;caregiving;Altenpflege;Seniorenpflege;ældrepleje
home care|c||1nk
dementia care|c||1nk
palliative care|c||1nk
caregiver|r||1nk
medication administration|c|administering medication;dispensing medication
wound care|c||1np
vital signs|c||1np
IV therapy|t||1np
phlebotomy|c||1np
taking vital signs|c||1np
injections|c||1np
first aid|c|emergency care;emergency medicine;resuscitation
CPR|t||1nw
basic life support|c||1nw
BLS|t||1nw
ACLS|t||1nw
medical terminology|c|medical knowledge
anatomy|c|anatomi|1o1
physiology|c|fysiologi|1o1
healthcare|c|health care;healthcare industry;healthcare management;health services
hospital administration|c||1o4
public health|c||1o4
epidemiology|c||1o4
global health|c||1o4
electronic health records|c|EHR;EMR;electronic medical records;medical records;hospital information systems
Epic EHR|t||1o9
Epic Systems|t||1o9
Cerner|t||1o9
MEDITECH|t||1o9
FHIR|t||1o9
HL7|t||1o9
medical coding|c
ICD-10|t||1og
medical billing|c||1og
CPT coding|t||1og
physiotherapy|c|physical therapy
rehabilitation|c||1ok
occupational therapy|c||1ok
physiotherapist|r||1ok
physical therapist|r||1ok
radiology|c|medical imaging
MRI|t||1op
CT scanning|t||1op
ultrasound|c||1op
X-ray imaging|t||1op
dentistry|c|dental care
dental hygiene|c||1ou
dentist|r||1ou
surgery|c|surgical procedures;operating room
neurosurgery|c||1ox
mental health|c|counselling;counseling;mental health care
psychiatric care|c||1oz
crisis intervention|c||1oz
social work|c|social services;community outreach;social care
case management|c||1p2
youth work|c||1p2
child protection|c||1p2
social worker|r||1p2
nutrition|c|dietetics;diet planning
dietitian|r||1p7
veterinary medicine|c|animal care;animal husbandry
veterinarian|r||1p9
teaching|c|instruction of students;classroom teaching;teaching experience;teach;pedagogy;didactics;teaching assistant work;classroom instruction;Unterricht;Unterrichten;Lehrtätigkeit;enseignement;docencia;enseñanza;ensino;docência;lesgeven;onderwijs;undervisning;undervise;nauczanie;преподавание;викладання
lecturing|c||1pb
tutoring|c||1pb
classroom management|c||1pb
lesson planning|c||1pb
lesson plans|c||1pb
teacher|r||1pb
lecturer|r||1pb
early childhood education|c|childcare;child care;child development;preschool education;pedagogue work;Kinderbetreuung;Frühpädagogik;børnepasning;pædagogik;pædagogisk arbejde;pædagogisk praksis
preschool|c||1pj
kindergarten|c||1pj
kindergarten teacher|r||1pj
daycare|c||1pj
special education|c|special needs education;inclusive education;special educational needs
academic supervision|c|supervision of students;student supervision;thesis supervision;student advising
educational technology|c|EdTech;learning management systems;LMS
Moodle|t||1pq
Canvas LMS|t||1pq
Blackboard Learn|t||1pq
food service|c|catering;waiting tables;table service;food and beverage;F&B;restaurant service;serving food;restaurant
waiter|r||1pu
waitress|r||1pu
cooking|c|culinary arts;food preparation;menu planning;kitchen work;meal preparation;Kochen;cuisine;cocina;køkken;madlavning
baking|c||1px
chef de partie|r||1px
cook|r||1px
food safety|c|food hygiene;food handling;hygiene standards;food safety regulations
HACCP|t||1q1
bartending|c|barista skills;coffee preparation;mixology
barista|r||1q3
bartender|r||1q3
hotel management|c|front office;hospitality management;guest relations;hotel operations;hospitality;hospitality industry
front desk|c||1q6
reception work|c||1q6
housekeeping|c||1q6
receptionist|r||1q6
tourism|c|travel industry;travel planning
tour guiding|c||1qb
tour guide|r||1qb
Amadeus GDS|t|||1qb
Sabre GDS|t|||1qb
cleaning|c|cleaning services;janitorial services;industrial cleaning;sanitation;rengøring
cleaner|r||1qg
security guarding|c|security services
access control|c||1qi
surveillance|c||1qi
security guard|r||1qi
patrol|c||1qi
gardening|c|agriculture;farming;crop production
landscaping|c||1qn
horticulture|c||1qn
forestry|c||1qn
beauty care|c|cosmetology
hairdressing|c||1qr
hair styling|c||1qr
manicure|c||1qr
hairdresser|r||1qr
sports coaching|c|idræt
personal training|c||1qw
fitness training|c||1qw
fitness trainer|r||1qw
personal trainer|r||1qw
music|c|music production;audio editing
sound engineering|c||1r1
audio engineering|c||1r1
sound design|c||1r1
Pro Tools|t|||1r1
Ableton Live|t|||1r1
Logic Pro|t|||1r1
communication|s|communication skills;communications skills;written and verbal communication;verbal and written communication;oral communication;effective communication;interpersonal communication;communicate effectively;excellent communicator;communicator;written and oral communication;communicating;strong communicator;ability to communicate;communicate clearly;Ausdrucksfähigkeit;sprachgewandt;Kommunikationsfähigkeit;Kommunikationsstärke;kommunikationsstark;Kommunikationskompetenz;kommunikative Fähigkeiten;communication écrite et orale;aisance relationnelle;aisance orale;capacités de communication;bonne communication;habilidades de comunicación;comunicación efectiva;capacidad de comunicación;habilidades comunicativas;dotes de comunicación;habilidades de comunicação;boa comunicação;comunicação;capacidade de comunicação;communicatieve vaardigheden;communicatief vaardig;communicatievaardigheden;communicatief sterk;kommunikation;kommunikationsevner;god kommunikation;formidling;kommunikative evner;komunikatywność;umiejętności komunikacyjne;zdolności komunikacyjne;коммуникабельность;коммуникативные навыки;навыки коммуникации;грамотная речь;комунікабельність;комунікативні навички;навички комунікації;沟通能力;コミュニケーション能力;커뮤니케이션
written communication|s||1r8
verbal communication|s||1r8
interpersonal skills|s|people skills;social skills;social competence;interpersonal;Einfühlungsvermögen;freundliches Auftreten;Kontaktfreude;kontaktfreudig;aufgeschlossen;soziale Kompetenz;Sozialkompetenz;sens relationnel;qualités relationnelles;habilidades interpersonales;don de gentes;relacionamento interpessoal;facilidade de relacionamento;sociale vaardigheden;empathisch;udadvendt;imødekommende;smilende;social;anerkendende;hjælpsom;lydhør;let til smil
relationship building|s||1rb
building relationships|s||1rb
relationship management|s||1rb
build relationships|s||1rb
building strong relationships|s||1rb
emotional intelligence|s||1rb
presentation skills|s|presenting;presentations;giving presentations;presenting to stakeholders;presentation;Präsentationsfähigkeit;Präsentationsfähigkeiten
public speaking|s||1ri
teamwork|s|team player;teamworking;team work;collaboration;team spirit;collaborative;collaboration skills;working in a team;work in a team;work in teams;team-oriented;team environment;collaborate;teamplayer;ability to work in a team;team-player;working in teams;work collaboratively;Teamfähigkeit;teamfähig;Teamgeist;Teamarbeit;Teamplayer;Zusammenarbeit im Team;esprit d'équipe;travail en équipe;travail d'équipe;trabajo en equipo;colaboración;trabalho em equipe;trabalho em equipa;espírito de equipa;samenwerken;teamspeler;samenwerking;samarbejde;samarbejdsevner;samarbejdsvillig;holdspiller;praca zespołowa;umiejętność pracy w zespole;pracy zespołowej;praca w zespole;работа в команде;умение работать в команде;командная работа;работы в команде;робота в команді;вміння працювати в команді;командна робота;роботи в команді;团队合作;チームワーク;팀워크
cross-functional collaboration|s||1rk
cross-functional teams|s||1rk
leadership|s|leadership skills;leadership experience;leading people;leadership qualities;lead by example;leading by example;Führungskompetenz;Führungsstärke;Führungsqualitäten;liderazgo;liderança;leiderschap;ledelse;lederskab;лидерство;лидерские качества;лідерство
thought leadership|s||1rn
technical leadership|s||1rn
problem solving|s|problem-solving;problem-solving skills;problem solver;solving problems;solve problems;solve complex problems;complex problem solving;problem-solving abilities;solution-oriented;solution oriented;problem solving skills;Problemlösung;Problemlösungskompetenz;lösungsorientiert;lösungsorientierte Arbeitsweise;Lösungsorientierung;résolution de problèmes;orienté solution;orientée solution;orienté solutions;resolución de problemas;resolução de problemas;solução de problemas;probleemoplossend vermogen;oplossingsgericht;probleemoplossend;problemløsning;løsningsorienteret;rozwiązywanie problemów;rozwiązywania problemów;решение проблем;решения проблем;вирішення проблем;розв'язання проблем
analytical thinking|s|analytical skills;analytical;critical thinking;analytic skills;analytical mindset;analytical ability;analytical abilities;logical thinking;analytically;analytisches Denken;analytische Fähigkeiten;analytisches Denkvermögen;analytische Denkweise;esprit d'analyse;capacité d'analyse;esprit analytique;esprit de synthèse;capacités d'analyse;capacidad analítica;pensamiento analítico;mentalidad analítica;pensamiento crítico;capacidade analítica;pensamento analítico;raciocínio lógico;espírito analítico;analytisch;analytisch vermogen;analytisch denkvermogen;analytisk;analytiske evner;analityczne myślenie;zdolności analityczne;umiejętność analitycznego myślenia;myślenie analityczne;аналитическое мышление;аналитический склад ума;аналитические способности;аналітичне мислення;аналітичні здібності
strategic thinking|s||1rr
conceptual thinking|s||1rr
systems thinking|s||1rr
time management|s|time-management;prioritization;prioritisation;prioritizing;meeting deadlines;meet deadlines;managing priorities;set priorities;prioritize tasks;manage multiple projects;juggling priorities
multitasking|s||1rv
work under pressure|s||1rv
working under pressure|s||1rv
organizational skills|s|organisational skills;organizational;organised;organized;organization skills;well-organized;structured approach;structured way of working;planning and organizing;planning skills;well organised;Organisationstalent;Organisationsgeschick;strukturierte Arbeitsweise;Organisationsfähigkeit;sens de l'organisation;organisé;organisée;capacidad de organización;organización y planificación;capacidade de organização;organização;plannen en organiseren;organisatietalent;gestructureerd;planlægning;koordinering;ordenssans;systematisk;bevare overblikket;planlægge;struktureret;organisatoriske evner;overblik;dobra organizacja pracy;dobrej organizacji pracy;organizacja pracy własnej
attention to detail|s|detail-oriented;detail oriented;eye for detail;accuracy;precision;meticulous;detail orientated;attention to details;thoroughness;conscientious;Sorgfalt;Genauigkeit;sorgfältig;sorgfältige Arbeitsweise;rigueur;rigoureux;rigoureuse;sens du détail;atención al detalle;rigor profesional;atenção aos detalhes;atenção ao detalhe;nauwkeurig;nauwkeurigheid;oog voor detail;kwaliteitsgericht;grundig;kvalitetsbevidst;ordentlighed;velformuleret;sans for detaljen;omhyggelig;detaljeorienteret;dokładność;skrupulatność;dbałość o szczegóły;внимательность к деталям;внимание к деталям;внимательность;уважність до деталей;увага до деталей;уважність
self-motivation|s|self-motivated;self-starter;self starter;motivated;proactive;initiative;proactivity;work independently;working independently;independent work;self-driven;ability to work independently;self-management;autonomy;take initiative;autonomous;self-directed;results-driven;results-oriented;result-oriented;hands-on mentality;hands-on attitude;drive for results;independently;Eigeninitiative;selbstständige Arbeitsweise;selbständige Arbeitsweise;Selbstständigkeit;eigenverantwortlich;eigenständige Arbeitsweise;proaktiv;Eigenverantwortung;selbstständiges Arbeiten;autonomie;autonome;proactif;prise d'initiative;esprit d'initiative;proactividad;iniciativa;autonomía;proactivo;proatividade;autonomia;proativo;zelfstandig;proactief;initiatiefrijk;eigen initiatief;handlekraftig;gåpåmod;handlekraft;arbejdsom;effektiv;selvstændig;selvstændigt;selvkørende;initiativrig;engageret;samodzielność;samodzielności;inicjatywa;proaktywność;самостоятельность;инициативность;проактивность;самостійність;ініціативність;проактивність
adaptability|s|flexibility;adaptable;flexible attitude;open-minded;open minded;fast-paced environment;fast-paced environments;resilience;dynamic environment;agility;stress resistance;resilient;fast paced environment;Flexibilität;Belastbarkeit;flexibel;belastbar;adaptabilité;capacité d'adaptation;adaptabilidad;flexibilidad;adaptabilidade;flexibilidade;flexibiliteit;stressbestendig;omstillingsparat;alsidig;fleksibel;fleksibilitet;elastyczność;гибкость;стрессоустойчивость;гнучкість;стресостійкість
ambiguity|s||1s2
creativity|s|creative;creative thinking;innovative thinking;inventive;Kreativität;kreativ;créativité;créatif;creatividad;criatividade;creativiteit;creatief;iderig;nytænkende;idérig;kreativitet;kreatywność;креативность;креативное мышление;креативність
innovative|s||1s4
innovation|s||1s4
curiosity|s||1s4
curious|s||1s4
willingness to learn|s|eagerness to learn;eager to learn;fast learner;quick learner;learning attitude;continuous learning;learn quickly;growth mindset;desire to learn;learning agility;learn new technologies;ability to learn;keen to learn;enthusiasm for learning;Lernbereitschaft;lernbereit;Weiterbildungsbereitschaft;curiosité;envie d'apprendre;ganas de aprender;curiosidad;vontade de aprender;leergierig;nieuwsgierig;lærenem;nysgerrig;videbegærlig;chęć do nauki;chęć nauki;обучаемость;желание учиться;желание развиваться;бажання вчитися;бажання розвиватися
reliability|s|reliable;sense of responsibility;dependable;trustworthiness;punctuality;work ethic;ownership mindset;accountable;Zuverlässigkeit;zuverlässig;Verantwortungsbewusstsein;verantwortungsbewusst;Pünktlichkeit;sérieux;ponctuel;fiabilité;sens des responsabilités;ponctualité;responsabilidad;responsabilidade;comprometimento;verantwoordelijkheidsgevoel;betrouwbaar;ansvarsbevidst;pålidelig;ansvarlig;mødestabil;odpowiedzialność;sumienność;rzetelność;ответственность;пунктуальность;исполнительность;відповідальність;пунктуальність
customer focus|s|customer orientation;customer-oriented;customer-centric;client-focused;customer centricity;service-minded;service orientation;customer-focused;customer obsession;service minded;client orientation;serviceorientiert;Dienstleistungsorientierung;Kundenorientierung;kundenorientiert;Serviceorientierung;sens du service;orientation client;orientación al cliente;klantgericht;klantgerichtheid;salgsminded;kundeminded;kundeorienteret;serviceminded
business acumen|s|commercial awareness;business understanding;commercial acumen;entrepreneurial;entrepreneurial mindset;commercial mindset;entrepreneurship;business sense;entrepreneurial spirit
decision making|s|decision-making;judgment;judgement;making decisions;decision-making skills;sound judgment
conflict resolution|s|conflict management;diplomacy;tact;omsorg;rumme;lytte
mediation skills|s||1se
empathy|s||1se
empathetic|s||1se
patience|s||1se
active listening|s||1se
listening skills|s||1se
intercultural competence|s|cross-cultural communication;intercultural communication;cultural awareness;diversity awareness;multicultural environment;intercultural skills;inclusive environment;interkulturelle Kompetenz
passion|s|enthusiasm;passionate;enthusiastic;energetic;positive attitude;can-do attitude;driven;ambitious;Begeisterung;Leidenschaft;passionné;passionnée;dynamisme;dynamique;motivé;motivée;entusiasmo;pasión;motivación;paixão;motivação;enthousiast;gedreven;entusiasme;godt humør;positiv;energisk;glad for dit arbejde;humørfyldt
motivation|s||1sm
^ABAP CDS|t||pq
^AGS Script|t||pq
?AIDL|t||pq
?ALGOL|t||pq
?AMPL|t||pq
?ANTLR|t||pq
?APL|t||pq
?ASL|t||pq
?ATS|t||pq
?ActionScript|t||pq
?Ada|t||pq|by
?Agda|t||pq
?Aiken|t||pq
?Aleo|t||pq
?Alloy|t||pq
^Alpine Abuild|t||pq
?AngelScript|t||pq
^Answer Set Programming|t||pq
^Apollo Guidance Computer|t||pq
?AppleScript|t||pq
?AspectJ|t||pq
?Asymptote|t||pq
?Augeas|t||pq
?AutoHotkey|t||pq
?AutoIt|t||pq
?Awk|t||pq
^B (Formal Method)|t||pq
^B4X|t||pq
?BAML|t||pq
?BQN|t||pq
?Ballerina|t||pq
?Batchfile|t||pq
?Befunge|t||pq
^BibTeX Style|t||pq
?Bicep|t||pq
?Bison|t||pq
?BitBake|t||pq
?BlitzBasic|t||pq
?BlitzMax|t||pq
?Bluespec|t||pq
^Bluespec BH|t||pq
?Boo|t||pq
?Boogie|t||pq
?Brainfuck|t||pq
?BrighterScript|t||pq
?Brightscript|t||pq
^C2hs Haskell|t||pq
^CAP CDS|t||pq
?CLIPS|t||pq
?CQL|t||pq
?CWeb|t||pq
?Cadence|t||pq
?Cairo|t||pq
^Cairo Zero|t||pq
?CameLIGO|t||pq
?Cangjie|t||pq
^Cap'n Proto|t||pq|21a,5j,2r
?CartoCSS|t||pq
?Ceylon|t||pq
?ChucK|t||pq
?Circom|t||pq
?Cirru|t||pq
?Clarion|t||pq
?Clarity|t||pq
^Classic ASP|t||pq
?Clue|t||pq
?CodeQL|t||pq
?CoffeeScript|t||pq
?ColdFusion|t||pq
^ColdFusion CFC|t||pq
^Common Lisp|t||pq
^Common Workflow Language|t||pq
^Component Pascal|t||pq
?Csound|t||pq
^Csound Document|t||pq
^Csound Score|t||pq
?Curry|t||pq
?Cycript|t||pq
?Cypher|t||pq
?Cython|t||pq
^DIGITAL Command Language|t||pq
?DTrace|t||pq
?Dafny|t||pq
?Daslang|t||pq
?DataWeave|t||pq
?DenizenScript|t||pq
?Dhall|t||pq
?Dogescript|t||pq
?Dune|t||pq
?Dylan|t||pq
?ECL|t||pq
?ECLiPSe|t||pq
?Earthly|t||pq
?EdgeQL|t||pq
?Eiffel|t||pq
?Elm|t||pq|36,3d,3a,s
?Elvish|t||pq
^Elvish Transcript|t||pq
^Emacs Lisp|t||pq
?EmberScript|t||pq
?Euphoria|t||pq
?FIRRTL|t||pq
?FLUX|t||pq
?FPP|t||pq
?Fantom|t||pq
?Faust|t||pq
?Fennel|t||pq
^Filebench WML|t||pq
?Filterscript|t||pq
?Flix|t||pq
?Forth|t||pq
^Fortran Free Form|t||pq
?FreeBASIC|t||pq
?FreeMarker|t||pq
?Frege|t||pq
?Futhark|t||pq
^G-code|t||pq
?GAML|t||pq
?GAMS|t||pq
^GCC Machine Description|t||pq
?GDB|t||pq
?GDScript|t||pq
?GDShader|t||pq
?GSC|t||pq
^Game Maker Language|t||pq
^Genero 4gl|t||pq
?Genie|t||pq
?Genshi|t||pq
^Gentoo Ebuild|t||pq
^Gentoo Eclass|t||pq
?Gleam|t||pq
^Glimmer JS|t||pq
^Glimmer TS|t||pq
?Glyph|t||pq
?Gno|t||pq
?Gnuplot|t||pq
?Golo|t||pq
?Gosu|t||pq
?Grace|t||pq
^Grammatical Framework|t||pq
^Groovy Server Pages|t||pq
?HCL|t||pq
?Hack|t||pq
?Hare|t||pq
?Haxe|t||pq|s,10,j,1sx,4,a
?HolyC|t||pq
?Hurl|t||pq
?HyPhy|t||pq
?IDL|t||pq
^IGOR Pro|t||pq
^IL Assembly|t||pq
?ISPC|t||pq
?Idris|t||pq
^ImHex Pattern Language|t||pq
^ImageJ Macro|t||pq
?Imba|t||pq
^Inform 7|t||pq
^Inno Setup|t||pq
?Ioke|t||pq
?Isabelle|t||pq
^Isabelle ROOT|t||pq
?JASS|t||pq
?JFlex|t||pq
?JSONiq|t||pq
?Jac|t||pq
?Jai|t||pq
?Janet|t||pq
?Jasmin|t||pq
^Java Template Engine|t||pq
^JavaScript+ERB|t||pq
^JetBrains MPS|t||pq
?Jison|t||pq
^Jison Lex|t||pq
?Jolie|t||pq
?Jsonnet|t||pq
^Julia REPL|t||pq
?KCL|t||pq
?KFramework|t||pq
?KRL|t||pq
^Kaitai Struct|t||pq
?KakouneScript|t||pq
?KerboScript|t||pq
^KoLmafia ASH|t||pq
?Koka|t||pq
?LFE|t||pq
?LLVM|t||pq
?LOLCODE|t||pq
?LSL|t||pq
?Lambdapi|t||pq
?Langium|t||pq
^Lean 4|t||pq
?Leo|t||pq
?Lex|t||pq
?LigoLANG|t||pq
?LilyPond|t||pq
?Limbo|t||pq
^Linker Script|t||pq
?Liquidsoap|t||pq
^Literate Agda|t||pq
^Literate CoffeeScript|t||pq
^Literate Haskell|t||pq
^LiveCode Script|t||pq
?LiveScript|t||pq
?Lobster|t||pq
?Logos|t||pq
?Logtalk|t||pq
?LoomScript|t||pq
?Luau|t||pq
^M4Sugar|t||pq
?MAXScript|t||pq
?MLIR|t||pq
^MQL4|t||pq
^MQL5|t||pq
?MUF|t||pq
^Macaulay2|t||pq
?Mako|t||pq
^Mathematical Programming System|t||pq
?Max|t||pq
?MeTTa|t||pq
?Meson|t||pq
?MiniD|t||pq
?MiniScript|t||pq
?MiniZinc|t||pq
?Mint|t||pq
?Mirah|t||pq
?Modelica|t||pq
^Modula-2|t||pq
^Modula-3|t||pq
^Module Management System|t||pq
?Mojo|t||pq
?Monkey|t||pq
^Monkey C|t||pq
?Moocode|t||pq
?MoonBit|t||pq
?MoonScript|t||pq
?Motoko|t||pq
^Motorola 68K Assembly|t||pq
?Myghty|t||pq
?NASL|t||pq
?NCL|t||pq
?NMODL|t||pq
?NSIS|t||pq
?NWScript|t||pq
?Nearley|t||pq
?Nemerle|t||pq
?NetLinx|t||pq
^NetLinx+ERB|t||pq
?NetLogo|t||pq
?NewLisp|t||pq
?Nextflow|t||pq
?Nim|t||pq|0,4,s,10
?Nit|t||pq
?Nix|t||pq
?Nushell|t||pq
^OMNeT++ MSG|t||pq
^OMNeT++ NED|t||pq
?Oberon|t||pq
?ObjectScript|t||pq
^Objective-C++|t||pq
^Objective-J|t||pq
?Odin|t||pq
?Omgrofl|t||pq
?Opa|t||pq
^Open Policy Agent|t||pq
?OpenCL|t||pq
^OpenEdge ABL|t||pq
?OpenQASM|t||pq
^OpenRC runscript|t||pq
?OpenSCAD|t||pq
?OverPy|t||pq
?OverpassQL|t||pq
?Oxygene|t||pq
?PDDL|t||pq
^PEG.js|t||pq
?PLpgSQL|t||pq
^POV-Ray SDL|t||pq
?Pact|t||pq
?Papyrus|t||pq
?Parrot|t||pq
^Parrot Assembly|t||pq
^Parrot Internal Representation|t||pq
?Pascal|t||pq
^Pep8|t||pq
?PicoLisp|t||pq
?PigLatin|t||pq
?Pike|t||pq
?Pkl|t||pq
?PogoScript|t||pq
?Polar|t||pq
?Portugol|t||pq
?PowerBuilder|t||pq
?Praat|t||pq
^Pro*C|t||pq
?Procfile|t||pq
?Prolog|t||pq
?Promela|t||pq
^Propeller Spin|t||pq
?PureBasic|t||pq
?PureScript|t||pq|s,44,6s
?Pyret|t||pq
^Python console|t||pq
?QMake|t||pq
^Qt Script|t||pq
?Quake|t||pq
?QuakeC|t||pq
?QuickBASIC|t||pq
?Quint|t||pq
?RAScript|t||pq
?REALbasic|t||pq
?REXX|t||pq
?RPC|t||pq
?RPGLE|t||pq
?Racket|t||pq
?Ragel|t||pq
?Raku|t||pq|1f
?Rascal|t||pq
?ReScript|t||pq
?ReasonLIGO|t||pq
?Rebol|t||pq
?Redcode|t||pq
?Redscript|t||pq
^Ren'Py|t||pq
?RenderScript|t||pq
?Rez|t||pq
?Roc|t||pq
^Rocq Prover|t||pq
?Rouge|t||pq
^RouterOS Script|t||pq
?SMT|t||pq
?SQF|t||pq
?SQLPL|t||pq
?SWIG|t||pq
?Sage|t||pq
?Scilab|t||pq
?ShaderLab|t||pq
?ShellSession|t||pq
?Shen|t||pq
?Singularity|t||pq
?Slang|t||pq
?Slash|t||pq
?SmPL|t||pq
?Smali|t||pq
?Smalltalk|t||pq
?Smarty|t||pq
?Smithy|t||pq
?Snakemake|t||pq
?SourcePawn|t||pq
?Squirrel|t||pq
?Stan|t||pq
^Standard ML|t||pq|b,1m
?Starlark|t||pq
?SuperCollider|t||pq
?SurrealQL|t||pq
?Sway|t||pq
^TI Program|t||pq
^TL-Verilog|t||pq
?TLA|t||pq
?TXL|t||pq
?Talon|t||pq
?Tcl|t||pq
?Tcsh|t||pq
?Teal|t||pq
?Terra|t||pq
?Toit|t||pq|qw,r0
?Tolk|t||pq
^Tree-sitter Query|t||pq
?Turing|t||pq
?TypeSpec|t||pq
?Typst|t||pq|2u
^Unified Parallel C|t||pq
^Unix Assembly|t||pq
?Uno|t||pq
?UnrealScript|t||pq
^Untyped Plutus Core|t||pq
?UrWeb|t||pq
?VBScript|t||pq
?VCL|t||pq
?Vala|t||pq|0
?Verse|t||pq
^Vim script|t||pq
^Visual Basic 6.0|t||pq
?Volt|t||pq
?Vyper|t||pq
?WDL|t||pq
?WGSL|t||pq
?WebIDL|t||pq
?Whiley|t||pq
^Witcher Script|t||pq
^Wolfram Language|t||pq
?Wollok|t||pq
?Wren|t||pq
^X10|t||pq
?XProc|t||pq
?XQuery|t||pq
?Xmake|t||pq
?Xojo|t||pq
?Xonsh|t||pq
?Xtend|t||pq
?YARA|t||pq
?Yacc|t||pq
?Yul|t||pq
?ZAP|t||pq
?ZIL|t||pq
?Zeek|t||pq
?ZenScript|t||pq
?Zephir|t||pq
?Zig|t||pq
?Zimpl|t||pq
?hoon|t||pq
^mIRC Script|t||pq
?mcfunction|t||pq
?mupad|t||pq
?nesC|t||pq
?ooc|t||pq
?sed|t||pq
?ucode|t||pq
?wisp|t||pq
?xBase|t||pq
^Adobe Systems Adobe Acrobat|t
^Blackbaud The Raiser's Edge|t|^The Raiser's Edge|195
^HCSS HeavyBid|t
^HCSS HeavyJob|t
^Intuit QuickBooks|t||1a7
^Mentimeter|t
^Microsoft Dynamics AX|t|^Dynamics AX|1dx
^Microsoft Dynamics GP|t|^Dynamics GP|1dx
^Microsoft FRx|t
^Microsoft Publisher|t
^Oracle E-Business|t||1dx
^Oracle Siebel Server Sync|t|^Siebel Server Sync|195
^Sage 50 Accounting|t|^50 Accounting|1a7
^SmugMug Flickr|t
^Adobe Systems Adobe Photoshop|t
^Adobe Systems Adobe Creative Cloud|t
^ADP Workforce Now|t||1ee
^Amazon Web Services AWS|t|^Web Services AWS
^Apple Final Cut Pro|t||12f
^Apple Keynote|t
^Apple macOS|t
^Avidian Technologies Prophet|t||195
^CA Erwin Data Modeler|t
^CNC Mastercam|t
^Delphi Technology|t
^Dropbox|t
^Eko|t
^FileMaker Pro|t
^Flipgrid|t||12f
^Google Drive|t|||zx,zy,zz,100
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
^NetSuite ERP|t||1dx
^NetSuite NetCRM|t||195
^NortonLifeLock cybersecurity|t
^Oracle Business Intelligence Enterprise Edition|t|^Business Intelligence Enterprise Edition
^Oracle E-Business Suite Financials|t|^E-Business Suite Financials
^Oracle Eloqua|t||195
^Oracle Hyperion|t||1dx
^Oracle JD Edwards EnterpriseOne|t|^JD Edwards EnterpriseOne|1dx
^Oracle PeopleSoft Financials|t|^PeopleSoft Financials|1dx
^Oracle Primavera Enterprise Project Portfolio Management|t|^Primavera Enterprise Project Portfolio Management
^Oracle Solaris|t
^Oracle Taleo|t||1ee
^Qlik Tech QlikView|t
^Salesforce.com Salesforce CRM|t||195
^SAP Crystal Reports|t
^Screencastify|t||12f
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
^Adobe Systems Adobe After Effects|t||12f
^Adobe Systems Adobe Creative|t|^Adobe Creative
^Adobe Systems Adobe Dreamweaver|t|^Adobe Dreamweaver
^Adobe Systems Adobe Illustrator|t
^Adobe Systems Adobe InDesign|t
^Adobe Systems Adobe PageMaker|t|^Adobe PageMaker
^Adobe Systems Adobe Premiere Pro|t||12f
^Apple iMovie|t||12f
^IBM Lotus Notes|t|^Lotus Notes
^Adobe Systems Adobe ActionScript|t|^Adobe ActionScript
^Adobe Systems Adobe Fireworks|t|^Adobe Fireworks
^Apache Pig|t
^JamBoard|t
^Kapwing|t||12f
^LAMP Stack|t
^LogMeIn GoToWebinar|t
^Microsoft Visual Basic Scripting Edition VBScript|t|^Visual Basic Scripting Edition VBScript
^Nearpod|t
^Oracle JavaServer Pages JSP|t|^JavaServer Pages JSP
^Oracle PL/SQL|t
^Padlet|t
^Screencast-O-Matic|t||12f
^Software as a service SaaS|t
^WeVideo|t||12f
^Bentley MicroStation|t||1ht
^Delphi Discovery|t
^Google Sites|t
^Poll Everywhere|t
^SAP BusinessObjects Crystal Reports|t
^Adobe Systems Adobe Distiller|t|^Adobe Distiller
^Google Gmail|t
^MicroFocus GroupWise|t
^QuarkXPress|t
^ADP Enterprise HR|t||1ee
^Sage 300 Construction and Real Estate|t|^300 Construction and Real Estate
^Sage MAS 200 ERP|t|^MAS 200 ERP|1dx
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
^Infor ERP SyteLine|t||1dx
^AVEVA InTouch HMI|t
^IBM Rational ClearQuest|t|^Rational ClearQuest
^PTC Creo Parametric|t||1ht
^Hewlett Packard LoadRunner|t
^Epicor Vantage ERP|t||1dx
^Autodesk AutoCAD Civil 3D|t||1ht
^Ceridian Dayforce enterprise HCM|t||1ee
^Deltek Costpoint|t||1a7
^Oracle HRIS|t||1ee
^Sage HRMS|t||1ee
^Adobe Systems Adobe Captivate|t|^Adobe Captivate
^Adobe Systems Adobe Presenter|t|^Adobe Presenter
^Articulate Rapid E-Learning Studio|t
^Common Curriculum|t
^ESRI ArcPad|t||iq
^MapInfo|t||iq
^3M Post-it App|t
^QuickBase business management|t
^Sage 100 Contractor|t|^100 Contractor
^Trimble SketchUp Pro|t|^SketchUp Pro|1ht
^Bloomz|t
^ParentSquare|t
^Tadpoles|t
^Desmos|t
^Geogebra|t
^Google Classroom|t|||zx
^Intrado SchoolMessenger|t
^Schoology|t
^Instructure Canvas|t
^Pear Deck|t
^Amazon Elastic Compute Cloud EC2|t|^Elastic Compute Cloud EC2
^Dassault Systemes CATIA|t||1ht
^Dassault Systemes SolidWorks|t||1ht
^Delcam PowerMILL|t
^ESRI ArcView|t||iq
^HEC-1|t
^HEC-RAS|t
^JavaScript Object Notation JSON|t
^National Instruments LabVIEW|t
^Wireshark|t
^Ab Initio|t||1dx
^Formula translation/translator FORTRAN|t
^Microsoft SQL Server Integration Services SSIS|t|^SQL Server Integration Services SSIS
^ValuSoft MasterCook|t
^eClinicalWorks EHR|t||1o4
^GE Healthcare Centricity EMR|t||1o4
^Henry Schein Dentrix|t||1o4
^PCC EHR|t||1o4
^PCC Pediatric Partner|t||1o4
^STATISTICA|t
^ESRI ArcGIS Spatial Analyst|t|^ArcGIS Spatial Analyst|iq
^ESRI ArcInfo|t||iq
^ESRI ArcView 3D Analyst|t|^ArcView 3D Analyst|iq
^Google Earth Pro|t|^Earth Pro|iq
^Oracle Reports|t
^PointClickCare healthcare|t||1o4
^HMIS Advantage|t
^Analyse-it|t
^ESRI ArcMap|t||iq
^Microsoft PowerShell|t
^Avid Technology iNEWS|t||12f
^Google Angular|t
^Sage ERP Accpac|t|^ERP Accpac|1dx
^Apple AppleWorks|t
^CPR International GeneralCOST Estimator|t||1a7
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
^TechSmith Camtasia|t||12f
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
^Informatica Corporation PowerCenter|t||1dx
^Microsoft Internet Information Services|t|^Internet Information Services
^Microsoft Visual C# .NET|t|^Visual C# .NET
^Oracle Application Server|t|^Application Server
^Oracle Java 2 Platform Enterprise Edition J2EE|t|^Java 2 Platform Enterprise Edition J2EE
^Oracle SQL Developer|t|^SQL Developer
^OrCAD Capture|t||1ht
^SAP Adaptive Server Enterprise|t
^SAP NetWeaver BW|t
^Snort|t
^Symantec Visual Cafe|t|^Visual Cafe
^Voice over internet protocol VoIP system|t
^Allscripts Professional EHR|t||1o4
^Allscripts Sunrise|t||1o4
^Amkai AmkaiCharts|t||1o4
^Bizmatics PrognoCIS EMR|t||1o4
^Cerner Millennium|t||1o4
^ChartWare EMR|t||1o4
^e-MDs|t||1o4
^Medscribbler Enterprise|t||1o4
^MicroFour PracticeStudio.NET EMR|t||1o4
^NextGen Healthcare Information Systems EMR|t||1o4
^SOAPware EMR|t||1o4
^StatCom Patient Flow Logistics Enterprise|t||1o4
^SynaMed EMR|t||1o4
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
^Autodesk 3ds Max|t||12f
^Unity Technologies Unity|t
^Adobe Systems Adobe Director|t|^Adobe Director|12f
^Adobe Systems Adobe FreeHand MX|t|^Adobe FreeHand MX
^Autodesk Land Desktop|t|^Land Desktop|1ht
^dBASE|t
^ESRI ArcIMS|t||iq
^ITT Visual Information Solutions ENVI|t||iq
^Leica Geosystems ERDAS IMAGINE|t||iq
^RockWare ArcMap|t||iq
^Sun Microsystems Java|t|^Microsystems Java
^Trimble Pathfinder Office|t|^Pathfinder Office|iq
^Maplesoft Maple|t
^Mathsoft Mathcad|t||1ht
^ProModel|t
^Rockwell Automation Arena|t
^Muthen & Muthen Mplus|t
^Basic Local Alignment Search Tool BLAST|t
^ClustalW|t
^PHYLIP|t
^Autodesk 3ds Max Design|t|^3ds Max Design|1ht
^AutoDesSys form Z|t||1ht
^Craftsman CD Estimator|t
^McNeel Rhinoceros 3D|t||1ht
^Bentley Systems InRoads|t|^Systems InRoads|iq
^Bentley GeoPak Bridge|t|^GeoPak Bridge
^Carlson SurvCADD|t||1ht
^Trimble Terramodel|t||1ht
^1CadCam Unigraphics|t
^ANSYS simulation|t
^Dassault Systemes Abaqus|t
^MAYA Nastran|t
^UGS Solid Edge|t||1ht
^Cadence PSpice|t
^Field programmable gate array FPGA design|t||1ht
^Very high-speed integrated circuit VHSIC hardware description language VHDL|t
^RockWare MODFLOW|t
^SofTech CADRA|t||1ht
^Rockwell RSLogix|t
^Noldus Information Technology The Observer XT|t
^Ansys Fluent|t
^Siemens Solid Edge|t||1ht
^Ladder Logic|t
^Autodesk AutoCAD Mechanical|t|^AutoCAD Mechanical|1ht
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
^Avid Technology Media Composer|t||12f
^Avid Technology Pro|t
^Apple QuickTime|t||12f
^ClassDojo|t
^Quizlet|t
^Maxon Cinema 4D|t||12f
^Avid Technology audio visual editing|t||12f
^GalacTek ECLIPSE|t||1o4
^Patterson Dental Supply Patterson EagleSoft|t||1o4
^Axxya Systems Nutritionist Pro|t
^Pyxis MedStation|t
^Allscripts PM|t||1o4
^athenahealth athenaCollector|t||1o4
^Automatic Data Processing AdvancedMD EHR|t||1o4
^Benchmark Systems Benchmark Clinical EHR|t||1o4
^CareCloud Central|t||1o4
^Cerner PowerWorks Practice Management|t||1o4
^Epic Practice Management|t||1o4
^GE Healthcare Centricity Practice Solution|t||1o4
^Greenway Medical Technologies PrimeSUITE|t||1o4
^HealthFusion MediTouch|t||1o4
^IOS Health Systems Medios EHR|t||1o4
^Kareo Practice Management|t||1o4
^McKesson Practice Plus|t|^Practice Plus|1o4
^Modernizing Medicine Practice Management|t||1o4
^NextGen Healthcare NextGen Practice Management|t||1o4
^simplifyMD|t||1o4
^Vitera Healthcare Solutions Vitera Intergy|t||1o4
^WRSHealth EMR|t||1o4
^Prognosis Innovation Healthcare ChartAccess|t||1o4
^Practice Partner Total Practice Partner|t||1o4
^Epocrates|t
^MedcomSoft Record|t||1o4
^Intuit QuickBooks Point of Sale|t|^QuickBooks Point of Sale|1a2
^MICROS Systems HSI Profits Series|t||1a2
^NCR Advanced Checkout Solution|t||1a2
^NCR NeighborhoodPOS|t||1a2
^RestaurantPlus PRO|t||1a2
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
