/** The table of skills, one a line; built by scripts/build-skills.ts, see README.md for its form and its sources. */
export const SKILLS_TABLE = `
?C|t|C language;C programming;ANSI C;C programming language|pu|4
C99|t||0
C11|t||0
Embedded C|t||0
C++|t|CPP;C plus plus|pu,se|0,19
C++11|t||4
C++14|t||4
C++17|t||4
C++20|t||4
modern C++|c||4
C#|t|CSharp;C sharp;C#.NET;Visual C#|51,pu,se|j
F#|t|FSharp|51,sf
?R|t|R language;R programming;R statistical software|pu,ia|10,ek,em,en
RStudio|t||c
tidyverse|c||c
R Shiny|t||c
ggplot2|c||c
dplyr|c||c
?Go|t|Golang;Go lang;Go programming language|pu|19
Java|t|爪哇|pu,se|1d,a,1e
Java SE|t||j
Core Java|t||j
JDK|t||j
Java 8|t||j
Java 11|t||j
Java 17|t||j
Java 21|t||j
OpenJDK|t||j
JavaScript|t|JS;ECMAScript;Vanilla JS;Vanilla JavaScript;자바스크립트|pu|y,44
ES6|t||s
ES2015|t||s
ES5|t||s
ES6+|t||s
JavaScript ES6|t||s
TypeScript|t|^TS|s,pu|44,t
TSX|t||y
Python|t|파이썬;パイソン|pu,so|c
Python 3|t||10
Python 2|t||10
CPython|t||10
PHP|t||pu,q5
PHP 7|t||14
PHP 8|t||14
PHP5|t||14
?Ruby|t|Ruby language|pu,so|10,4e
?Rust|t|Rust language;Rustlang|pu|4,i
?Swift|t|Swift language|pu,qj|1c
Swift 5|t||1a
Objective-C|t|ObjC;Obj-C;Objective C|pu,qj|1a
Kotlin|t||pu|j
^Scala|t|Scala language|pu,sf|j
^Perl|t||pu,so
Perl 5|t||1f
Haskell|t||sf,pu
Erlang|t||sf,pu|1j
^Elixir|t||sf,pu|1i
Clojure|t||sf,pu|1l
ClojureScript|t||1k
OCaml|t||sf,pu
^Julia|t|Julia language|pu
?Dart|t||pu|3x
Lua|t||pu,so
?Groovy|t|Apache Groovy|pu|j
MATLAB|t|Mathworks MATLAB;Matlab/Simulink|pu|ve
GNU Octave|t||pu|1r
Fortran|t||pu|sm,sk,1kb
FORTRAN 90|t||1t
COBOL|t||pu
^Delphi|t|Object Pascal|pu
Visual Basic|t||pu
VB.NET|t||1x
VB6|t||1x
Visual Basic .NET|t||1x
VBA|t|Visual Basic for Applications;Excel VBA;Excel macros|pu|zw
ABAP|t|SAP ABAP|pu,1er|1fc
Apex|t|Salesforce Apex|19n
Solidity|t||pu,ra|rc
Assembly|t|assembler;assembly language|pu
x86 assembly|c||25
^Bash|t|Bash scripting;^BASH|28
shell scripting|c|shell scripts;shell script;Unix shell;Linux shell;Shell-Scripting|so
zsh|c||28
PowerShell|t|Power Shell;Windows PowerShell|so
SQL|t|structured query language;ANSI SQL;SQL queries;SQL query;SQL programming;SQL databases|8s
T-SQL|t||2b
Transact-SQL|t||2b
PL/SQL|t||2b
HTML|t|HTML5;HTML 5|q5
XHTML|t||2f
CSS|t|CSS3;CSS 3;cascading style sheets|q5
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
JSON Schema|t||2r|rz
YAML|t|YML||2m,2r
LaTeX|t|TeX
Markdown|t
VHDL|t||r3|2x
Verilog|t|SystemVerilog|r3|2w
GLSL|t
HLSL|t|||2y
WebAssembly|t|WASM||s
GraphQL|t|Graph QL|rz|s6,2m3,2b
Apollo GraphQL|t||31
DAX|t||dp
UML|t|unified modeling language;UML diagrams
front-end frameworks|c*|frontend frameworks;front end frameworks;JavaScript frameworks;JS frameworks;frontend framework;JavaScript libraries|q0,s
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
RxJS|t|ReactiveX|sg
RxJava|t||sg|3u
React Native|t|ReactNative|36,qa|3x
Flutter|t||qa,1o|3w
Ionic|t|Ionic Framework|qa
Xamarin|t|.NET MAUI|qa,51
SwiftUI|t||1a,qj
UIKit|t|Cocoa Touch|qj
Jetpack Compose|t||qg,1d
Android Jetpack|t||42
Node.js|t|NodeJS;^Node;Node JS|s,q1|45,5z,47
Express.js|t|ExpressJS;Express JS;?Express|44
NestJS|t|Nest.js;Nest JS|44,y|45
Deno|t||s|y,19,44,30
back-end frameworks|c*|backend frameworks;web frameworks;server-side frameworks|q1
Django|t||10,48
Django REST Framework|t||49
DRF|t||49
Flask|t|Python Flask|10,48
FastAPI|t|Fast API|10,48
Ruby on Rails|t|^Rails;RoR|18,48
Laravel|t||14,48|4g,4h
Symfony|t||14,48
CodeIgniter|t||14|ye
Zend Framework|t||14|4h
Yii|t||14|4h
CakePHP|t||14|4h
Spring|t|Spring Framework;Java Spring|j,48
Spring MVC|t||4l|j,s6
Spring Cloud|t||4l
Spring Data|t||4l
Spring Security|t||4l
Spring Boot|t|SpringBoot|4l,j,re
Quarkus|t||j
Micronaut|t||j|4r
Hibernate|t||j,ap
JPA|t||j,ap|4t
Java Persistence API|t||j,ap|4t
Jakarta EE|t|Java EE;J2EE;JEE;Java Enterprise Edition;JavaEE;Jakarta|j|2ed
JMS|t|Java Message Service|j
JSF|t|JavaServer Faces
JSP|t|||4y
Java Server Pages|t|||4y
.NET|t|dotnet;dot net;Dot-Net;Microsoft .NET|pu|a
.NET Core|t||51
.NET Framework|t||51
.NET 6|t||51
.NET 8|t||51
ASP.NET|t||51,48
ASP.NET MVC|t||56
ASP.NET Core|t||56
ASP.NET Web API|t||56
Blazor|t||56|51,3a,3h,3d,36
Entity Framework|t|EF Core|51,ap
WPF|t|Windows Presentation Foundation|51|oe
WinForms|t||51|5c,oe
Windows Forms|t||51|5c
Phoenix|t|Phoenix Framework|1j
Phoenix LiveView|t||5f
Akka|t||1e
Play Framework|t||1e|5h
gRPC|t|Protocol Buffers;protobuf|rz|24p
Bootstrap|t|^Bootstrap;Twitter Bootstrap|2h|5m,2i
Bootstrap 5|t||5k
Tailwind CSS|t|Tailwind;TailwindCSS|2h|5k
Material UI|t||2h
MUI|t||2h|5n
Material Design|t||5n
Vuetify|t||2h|5n
Storybook|t||q0|36,3w,3a,3d,s,44
webpack|t||q0
Vite|t||q0|5s,3d,36,3h
Rollup|t||q0|5s
Babel|t||q0|5s
Parcel.js|t||q0|5s
esbuild|c||q0|5s
Turborepo|t||q0|5s
npm|t||s
Yarn|t||s|5z,44
pnpm|c||s|5z
WordPress|t|Word Press|uw,14|6e
Drupal|t||uw,14
Joomla|t||uw
Typo3|t||uw|64
Contentful|t||uw
Sanity CMS|t||uw|66
Strapi|t||uw|66
headless CMS|c||uw|66
Adobe Experience Manager|t|AEM|uw
Magento|t|Adobe Commerce|18h,14
Shopify|t||18h
Shopware|t||18h|6c
WooCommerce|t||18h|6c
PrestaShop|t||18h|6c
BigCommerce|t||18h|6c
Salesforce Commerce Cloud|t||18h|6c
Unity|t|Unity3D;Unity 3D;^Unity|qm,a
Unreal Engine|t|UE4;UE5;Unreal|qm,4
Three.js|t|ThreeJS|s
WebGL|t||s|6k
D3.js|t||s|6k
D3|t||s|6k
OpenGL|t|||rz,0
Vulkan|t|||6o
DirectX|t|||6o
Qt|t|QML;Qt Framework|4
Electron|t|Electron.js|s|6r
PyTorch|t|Torch|gl,10|6u
TensorFlow|t|Tensor Flow|gl,10|6t
Keras|t||gl,10|rz,6u
scikit-learn|t|sklearn;scikit learn|gc,10
Pandas|t|Python Pandas|10,ey|6y
NumPy|t||10|6z
SciPy|t||10|6y
Matplotlib|t||f4,10
Seaborn|t||f4,10|70
Plotly|t||f4,10|70
XGBoost|t||gc
LightGBM|t||gc|73
CatBoost|t||gc|73
spaCy|t||hc,10|77
NLTK|t||hc,10|76
Hugging Face|t|HuggingFace;Hugging Face Transformers|hc,gl
LangChain|t||h3
LlamaIndex|t||h3|79
LangGraph|t||h3|79
OpenCV|t||hj|0,4,j,10
CUDA|t|GPU programming|sh
Streamlit|t||10
Gradio|t||10|7e
Jupyter|t
Jupyter Notebook|t||7g|10
Jupyter Notebooks|t||7g
JupyterLab|t||7g
iPython|c||7g
PySpark|t||c4,10
Celery|t||10
Selenium|t|Selenium WebDriver;Web Driver|to|7o,7p
Cypress|t|Cypress.io|to|7n
Playwright|t||to|7n
Puppeteer|t||to
Appium|t||to,qa
^Jest|t|Jest testing|tq,s|7u,7v
Vitest|t||tq,s|7s
?Mocha|t|Mocha.js|tq,s|44,tr,ts,7v,7s
Jasmine|t||tq,s|7u,tr,ts,44,87
Chai.js|t||tq,s|7u
^Karma|t||tq,s|7u
JUnit|t||tq,j
TestNG|t||tq,j|7y
Mockito|t||tq,j|7y
JUnit 5|t||7y
pytest|t|PyTest|tq,to,10
^unittest|c||tq,to,10|82
xUnit|t||tq,51
NUnit|t||tq,51|84
MSTest|t||tq,51|84
RSpec|t||tq,18|tr,ts,89,88
Capybara|t||tq,18|87
Cucumber|t|^Gherkin|ts|87
SpecFlow|t||ts|89
Robot Framework|t||to|u3,ts,lq
JMeter|t|Apache JMeter|tt
Gatling|t||tt|8c
k6|c||tt|8c
LoadRunner|t||tt|8c
Postman|t|^Postman|tw|s8,s7,s6,31
SoapUI|t||tw|8g
Insomnia|t||tw|8g
TestRail|t
Zephyr Scale|t|||8j
Xray|t|||8j
tRPC|c||rz,y
ONNX|t|ONNX Runtime|gc
TensorRT|t||gc|8n
OpenVINO|t||gc|8n
Core ML|t||gc|8n
TensorFlow Lite|t||gc|8n
databases|c|database;DBMS;database systems;database technologies;database management;database management systems;data bases;database software;Datenbanken;Datenbank;Datenbanksysteme;Datenbankkenntnisse;bases de données;base de données;bases de datos;base de datos;bancos de dados;banco de dados;bases de dados;base de dados;databanken;databaser;bazy danych;baz danych;baza danych;базы данных;баз данных;базами данных;СУБД;бази даних;баз даних;базами даних;数据库;データベース;데이터베이스;資料庫
relational databases|c*|relational database;RDBMS;RDBMS databases;relational DBs;relationale Datenbanken;bases de données relationnelles;bases de datos relacionales;bancos de dados relacionais;bases de dados relacionais;relacyjne bazy danych;relacyjnych baz danych;реляционные базы данных;реляционных баз данных;реляционные БД;реляційні бази даних;реляційних баз даних|8s,2b
NoSQL|t*|NoSQL databases;No-SQL;NoSQL database;non-relational databases;document databases|8s|2b
PostgreSQL|t|Postgres;PSQL;Postgre SQL|8t,2b|96,8y,91
PostGIS|t||8v
Amazon RDS for PostgreSQL|t||8v
MySQL|t|My SQL|8t,2b
MariaDB|t||8t,2b|8y
Percona|t||8y
Microsoft SQL Server|t|SQL Server;MSSQL;MS SQL;MS SQL Server;MS-SQL;Microsoft SQL|8t,2b
Azure SQL|t||91
Oracle Database|t|Oracle DB;Oracle SQL;Oracle databases;?Oracle|8t,2b
Oracle 12c|t||93
Oracle 19c|t||93
SQLite|t||8t,2b
IBM Db2|t|DB2;IBM DB2|8t,2b
Microsoft Access|t|MS Access;?Access|8t
MongoDB|t|Mongo DB;^Mongo|8u
Mongoose|t||8u|99,44,ap
Cassandra|t|Apache Cassandra|8u|51
ScyllaDB|t||8u|9b
DynamoDB|t|Amazon DynamoDB;AWS DynamoDB|8u,jg
CouchDB|t||8u
Couchbase|t||8u|9e
Redis|t||8u,tz|9h,ai
Memcached|t||8u,tz|9g
Valkey|t||8u,tz|9g
Neo4j|t|graph databases;graph database|8u
Cypher query language|t||9j
Firebase|t|Google Firebase|j7
Firestore|t||9l
Supabase|t||j7|9l,36,8v,2b
Elasticsearch|t|Elastic Search;ELK;ELK stack;Elastic Stack;OpenSearch|8u
Kibana|t||9o
Logstash|t||9o
Solr|t|Apache Solr
Lucene|t|||9r
InfluxDB|t
TimescaleDB|t|||9t
time series databases|c|||9t
data warehouses|c*|data warehouse;data warehousing;DWH;data-warehouse;Enterprise Data Warehouse;EDW;Data-Warehouse-Lösungen|8s
modern data warehouse|c||9w
cloud data warehouse|c||9w
cloud data warehouses|c||9w
data lakehouse|c||9w
lakehouse|c||9w
Snowflake|t|^Snowflake;Snowflake DB|9w,2b
BigQuery|t|Google BigQuery;Big Query|9w,2b,jw
Redshift|t|Amazon Redshift;AWS Redshift|9w,2b,jg
Azure Synapse|t|Synapse Analytics;Azure Synapse Analytics|9w,ju
Teradata|t||9w,2b
Vertica|t||9w,2b|a6
Greenplum|t||9w,2b|a6
Netezza|t||9w,2b|a6
ClickHouse|t||8s,2b
Apache Druid|t||8s,2b|aa
Apache Pinot|t||8s,2b|aa
Databricks|t|Databricks Lakehouse|c4,f8
Delta Lake|t||ad
Unity Catalog|t||ad
Azure Databricks|t||ad
Microsoft Fabric|t|MS Fabric;Azure Fabric|f8
SAP HANA|t|S/4HANA database;HANA DB|8s
Prisma|t||ap
TypeORM|t||ap|aj
Sequelize|t||ap|aj
SQLAlchemy|t||ap|aj
Drizzle ORM|t||ap|aj
Knex.js|t||ap|aj
ORM|t|object-relational mapping;object relational mapping
data modeling|c|data modelling;data models;data model;Datenmodellierung;Datenmodelle;modélisation de données;modélisation des données;modèles de données;modelado de datos;modelos de datos;modelización de datos;modelagem de dados;modelação de dados;datamodellering;datamodellen;modelowanie danych;modelowania danych
database design|c||aq
dimensional modeling|c||aq
dimensional modelling|c||aq
star schema|c||aq
Kimball|t||aq
Data Vault|t||aq
data modeler|r||aq
logical data models|c||aq
schema design|c||aq
database administration|c
DBA|r||b0
database administrator|r||b0
database tuning|c||b0
query optimization|c||b0
query optimisation|c||b0
SQL optimization|t||b0
performance tuning|c||b0
ETL|t|ETL/ELT;ETL pipelines;ETL processes;extract transform load;ETL development|f8
ELT|t||b8
data integration|c||b8
dbt|t|data build tool;^DBT|2b,f8
dbt Core|c||bb
dbt Cloud|c||bb
workflow orchestration|c*|data orchestration;orchestration tools;orchestrators|f8
Airflow|t|Apache Airflow|be
Cloud Composer|t||bf
MWAA|t||bf
Dagster|t||be
?Prefect|t|Prefect.io|be
^Luigi|t||be|bj
data ingestion tools|c*|data ingestion|f8
Fivetran|t||bl
Airbyte|t||bl|bm
Stitch Data|t||bl|bm
Meltano|t||bl|bm
Singer.io|t||bl|bm
Hevo Data|t||bl|bm
Azure Data Factory|t|ADF;Data Factory|b8,ju
AWS Glue|t||b8,jg
Amazon Athena|t||b8,jg|bt
AWS Athena|t||b8,jg|bt
Informatica|t|Informatica PowerCenter|b8
Talend|t||b8
Pentaho|t||b8|bx
Matillion|t||b8|bx
DataStage|t||b8|bx
SSIS|t|SQL Server Integration Services|b8,91
SSRS|t|SQL Server Reporting Services|91
SSAS|t|SQL Server Analysis Services|91
Apache Spark|t|^Spark|ga|1e,c8
Spark SQL|t||c4
Spark Streaming|t||c4
Spark MLlib|t||c4
Hadoop|t|Apache Hadoop|ga
HDFS|t||c8
MapReduce|t||c8
Cloudera|t||ga|c8
Hortonworks|t||ga|c8
Apache Hive|t|^Hive|ga,2b
HiveQL|t||cd
Impala|t||ga,2b|cd
Presto|t|Trino|2b,ga
message queues|c*|message brokers;messaging systems;message queue;message broker;message queuing;messaging
event streaming|c||ch
event-driven|c||ch
event driven architecture|c||ch
event-driven systems|c||ch
streaming data|c||ch
stream processing|c||ch
pub/sub|c||ch
Kafka|t|Apache Kafka|ch
Kafka Streams|t||cp
Confluent|t||cp
Amazon MSK|t||cp
RabbitMQ|t|Rabbit MQ|ch
ActiveMQ|t|Apache ActiveMQ|ch
IBM MQ|t||ch|cu
ZeroMQ|t||ch|cu
NATS|t||ch|cu
Apache Pulsar|t||ch|cu,j,mw
Amazon SQS|t|AWS SQS|ch,jg
SNS|t||ch,jg|cz
AWS SNS|t||ch,jg|cz
Amazon SNS|t||ch,jg|cz
Kinesis|t||ch,jg|cz
AWS Kinesis|t||ch,jg|cz
Amazon Kinesis|t||ch,jg|cz
EventBridge|t||ch,jg|cz
Google Pub/Sub|t|Cloud Pub/Sub;GCP Pub/Sub|ch,jw
Apache Flink|t|^Flink|ch,ga
Apache Beam|t||ch,ga|d8
Dataflow|t||ch,ga|d8
Apache Camel|t
MuleSoft|t|||db
Enterprise Integration Patterns|t|||db
TIBCO|t|||db
Dell Boomi|t|||db
WSO2|t|||db
Apache NiFi|t|||db
Apigee|t|||db
business intelligence|c*|BI;BI tools;business intelligence tools;BI tool;BI platforms;BI solutions;reporting tools|ey
BI reporting|t||dj
self-service BI|c||dj
Tableau|t|^Tableau|dj,f4
Tableau Desktop|t||dm
Tableau Server|t||dm
Power BI|t|PowerBI;Microsoft Power BI;MS Power BI;Power-BI|dj,f4
Power Query|t
Power Pivot|t|||dq
M language|t|||dq
Looker|t||dj,f4
LookML|t||dt
Looker Studio|t||dj,f4|dt
Google Data Studio|t||dj,f4|dt
Data Studio|t||dj,f4|dt
Qlik|t|QlikView;Qlik Sense;QlikSense|dj,f4
Metabase|t||dj
Apache Superset|t||dj|dz
^Superset|t||dj|dz
Redash|t||dj|dz
Mode Analytics|t||dj|dz
Sigma Computing|t||dj|dz
Lightdash|t||dj|dz
ThoughtSpot|t||dj|dz
Domo|t||dj|dz
Sisense|t||dj|dz
Omni Analytics|t||dj|dz
MicroStrategy|t||dj
Cognos|t||dj|ea
IBM Cognos|t||dj|ea
SAP BusinessObjects|t||dj|ea
Business Objects|t||dj|ea
SAP BO|t||dj|ea
SAP BW|t||dj|ea
Crystal Reports|t||dj|ea
Oracle BI|t||dj|ea
OBIEE|t||dj|ea
SAS|t|^SAS;SAS programming|ia|c,em,en
SAS Base|t||ek
SPSS|t|IBM SPSS;SPSS Statistics|ia|ek,en,c
Stata|t|^Stata|ia|em,c
EViews|t||ia|en
Minitab|t||ia|en
Alteryx|t||ey
KNIME|t||ey|eq
RapidMiner|t||ey|eq
Dataiku|t||ey|eq
Great Expectations|t||fm
Monte Carlo Data|t||fm|eu
Soda Core|t||fm|eu
dbt tests|c||fm|eu
data analysis|c|data analytics;analyzing data;analysing data;analyze data;data-analysis;analytics;Datenanalyse;Datenanalysen;Datenauswertung;Analyse von Daten;analyse de données;analyse des données;analyses de données;análisis de datos;análise de dados;data-analyse;gegevensanalyse;dataanalyse;analiza danych;analizy danych;анализ данных;анализа данных;аналіз даних;аналізу даних;数据分析;データ分析;데이터 분석
data analyst|r||ey
exploratory data analysis|c||ey
quantitative analysis|c||ey
statistical data analysis|c||ey
quantitative data analysis|c||ey
data visualization|c|data visualisation;data visualizations;data visualisations;visualization tools;visualisation tools;Datenvisualisierung;Visualisierung von Daten;visualisation de données;visualisation des données;tableaux de bord;tableau de bord;visualización de datos;cuadros de mando;visualização de dados
dashboards|c|Dashboards erstellen;дашборды;дашборд;дашбордов;дашборди|f4
dashboarding|c||f4
dashboard design|c||f4
data engineering|c|ingeniería de datos;engenharia de dados
data engineer|r||f8
data pipelines|c||f8
data pipeline|c||f8
data infrastructure|c||f8
data platform|c||f8
data platforms|c||f8
data architecture|c||f8
data pipeline development|c||f8
data transformation|c||f8
data science|c||ey
data scientist|r||fi
analytics engineering|c||f8,2b
analytics engineer|r||fk
data quality|c|Datenqualität;qualité de la donnée;qualité des données;calidad de datos;calidad del dato;datakwaliteit;kwaliteitsborging van data
data validation|c||fm
data cleaning|c||fm
data cleansing|c||fm
data integrity|c||fm
data profiling|c||fm
data observability|c||fm
data governance|c|data management;gouvernance des données;gobierno del dato;gobierno de datos;gobernanza de datos
data lineage|c||ft
data catalog|c||ft
data catalogue|c||ft
data stewardship|c||ft
metadata management|c||ft
master data management|c||ft
MDM|t||ft
data mining|c
web scraping|c||g1
scraping|c||g1
data extraction|c||g1
text mining|c||g1
semantic layer|c|metrics layer
semantic modeling|c||g6
semantic modelling|c||g6
LookML modeling|t||g6
big data|c|big data technologies;big data platforms;big-data
large datasets|c||ga
machine learning|c|ML;machine-learning;ML models;machine learning models;statistical learning;ML algorithms;machine learning algorithms;maschinelles Lernen;apprentissage automatique;apprentissage machine;aprendizaje automático;aprendizado de máquina;aprendizagem automática;machinaal leren;maskinlæring;uczenie maszynowe;uczenia maszynowego;машинное обучение;машинного обучения;машинне навчання;машинного навчання;机器学习;機械学習;머신러닝;機器學習|fi
predictive modeling|c||gc
predictive modelling|c||gc
predictive models|c||gc
prediction models|c||gc
supervised learning|c||gc
predictive analytics|c||gc
ML pipeline|t||gc
ML pipelines|t||gc
deep learning|c|apprentissage profond;深度学习;深層学習;딥러닝|gc
deep neural networks|c||gl
neural networks|c||gl
neural network|c||gl
CNN|t||gl
CNNs|t||gl
RNN|t||gl
RNNs|t||gl
LSTM|t||gl
LSTMs|t||gl
GANs|t||gl
Transformers|t||gl
transformer models|c||gl
artificial intelligence|c|^AI;^KI;künstliche Intelligenz;intelligence artificielle;inteligencia artificial;inteligência artificial;kunstmatige intelligentie;kunstig intelligens;sztuczna inteligencja;sztucznej inteligencji;искусственный интеллект;штучний інтелект;штучного інтелекту;人工智能;人工知能;인공지능
AI/ML|t||gy
AI tools|t||gy
AI solutions|t||gy
generative AI|c|GenAI;Gen AI;generative artificial intelligence|gy
large language models|c|LLM;LLMs;large language model|h2,hc
GPT|t||h3
GPT-4|t||h3
BERT|t||h3
RAG|t||h3
retrieval-augmented generation|c||h3
prompt engineering|c||h3
AI agents|t||h3
OpenAI API|t||h3
NLP|t|natural language processing|gc
text analysis|c||hc
sentiment analysis|c||hc
text analytics|c||hc
text classification|c||hc
computational linguistics|c||hc
named entity recognition|c||hc
computer vision|c||gc
image processing|c||hj
image recognition|c||hj
object detection|c||hj
machine vision|c||hj
reinforcement learning|c||gc
recommender systems|c|recommendation systems;recommendation engine;recommendation system;recommendation engines|gc
time series analysis|c|time series;time-series|ia
time series forecasting|c||hq
MLOps|t*|ML Ops;ML engineering|gc
model deployment|c||hs
model serving|c||hs
productionize ML models|c||hs
deploying machine learning models|c||hs
model monitoring|c||hs
deploy models to production|c||hs
MLflow|t||hs
Kubeflow|t||hs|hz
Weights & Biases|t||hs|hz
Vertex AI|t||hs|hz
Google AI Platform|t||hs|hz
GCP AI Platform|t||hs|hz
Azure ML|t||hs|hz
Azure Machine Learning|t||hs|hz
AI Platform|t||hs|hz
Amazon SageMaker|t|SageMaker;AWS SageMaker|hs,jg
AWS Bedrock|t||hs,jg|i8
statistics|c|statistical analysis;statistical methods;statistical techniques;applied statistics;Statistik;statistische Methoden;statistiques;statistique;estadística;estatística;statistiek;statistik;statystyka;статистика;математическая статистика
statistical modeling|c||ia
statistical modelling|c||ia
statistical models|c||ia
biostatistics|c||ia
inferential statistics|c||ia
regression analysis|c||ia
Bayesian statistics|t||ia
multivariate analysis|c||ia
hypothesis testing|c|statistical testing|ia
A/B testing|t|A/B tests;A/B test;AB testing;split testing;A/B-Tests;A/B-Test;tests A/B;test A/B;pruebas A/B;testes A/B;A/B-testen;A/B-test;testy A/B;A/B-тест;A/B-тесты;A/B-тестов;A/B-тестирование;A/B тесты;A/B-тести;A/B тестування
multivariate testing|c||ik
online experiments|c||ik
experimentation|c||ik
experiment design|c||ik
experimental design|c||ik
forecasting|c|forecasts
demand forecasting|c||iq
demand prediction|c||iq
sales forecasting|c||iq
operations research|c|mathematical optimization
linear programming|c||iu
GIS|t|geographic information systems;geospatial data
ArcGIS|t||iw
QGIS|t||iw
geospatial analysis|c||iw
Esri ArcGIS|t||iw
ArcGIS Pro|t||iw
bioinformatics|c|computational biology
genomics|c||j2
proteomics|c||j2
next-generation sequencing|c||j2
NGS|t||j2
cloud|c|cloud computing;cloud technologies;cloud platforms;cloud platform;public cloud;cloud services;cloud environments;cloud environment;cloud-based technologies;cloud solutions;cloud providers;cloud-based;cloud technology;Cloud-Technologien;Cloud-Lösungen;Cloud-Umgebungen;Cloud-Infrastruktur;environnements Cloud;technologies cloud;クラウド;云计算;클라우드
cloud infrastructure|c||j7
cloud architecture|c||j7
cloud native|c||j7
cloud vendors|c*|hyperscalers;cloud provider|j7
EKS|t|Amazon EKS;AWS EKS;Elastic Kubernetes Service|kt,jg
ECS|t|AWS ECS;Amazon ECS;Elastic Container Service|jg,ks
Fargate|t||jd
AWS Fargate|t||jd
AWS|t|Amazon Web Services;amazon-web-services;AWS cloud;Amazon AWS;AWS services|jb
EC2|t||jg
?S3|t||jg
?RDS|t||jg
AWS EC2|t||jg
Amazon EC2|t||jg
AWS S3|t||jg
Amazon S3|t||jg
AWS RDS|t||jg
Amazon RDS|t||jg
CloudWatch|t||jg
AWS CDK|t||jg
Amazon Aurora|t||jg
AWS IAM|t||jg
Azure|t|Microsoft Azure;MS Azure;Azure cloud;Windows Azure|jb
Azure Functions|t||ju
Google Cloud|t|GCP;Google Cloud Platform|jb
Google Cloud Run|t||jw
Google Compute Engine|t||jw
IBM Cloud|t||jb
Oracle Cloud|t||jb|jz
OCI|t||jb|jz
Alibaba Cloud|t||jb|jz
DigitalOcean|t||jb|jz
Hetzner|t||jb|jz
OVHcloud|t||jb|jz
Scaleway|t||jb|jz
OpenStack|t||j7
Heroku|t||j7
Netlify|t||j7|k8
Vercel|t||j7|k8
Cloudflare Workers|t||j7|k8
^Render|t||j7|k8
serverless|c|serverless architecture;FaaS|j7
AWS Lambda|t||kd
?Lambda|t||kd
Lambda functions|t||kd
Serverless Framework|t||kd
Cloud Functions|t||kd
SaaS|t|software as a service;software-as-a-service
PaaS|t||kj
IaaS|t||kj
containers|c*|containerization;containerisation;containerized applications;container technologies;container technology;container platform;containerized;container platforms
Docker|t||km|kt,ko
Docker Compose|t||kn
Docker Swarm|t||kn
Dockerfile|t||kn
Podman|t||km|kn
container orchestration|c*|container orchestrators|km
Kubernetes|t|K8s|ks|lq
AKS|t||kt
GKE|t||kt
Azure Kubernetes Service|t||kt
Google Kubernetes Engine|t||kt
kubectl|c||kt
k3s|c||kt
OpenShift|t|Red Hat OpenShift|ks,kt
Rancher|t||ks,kt|l0
HashiCorp Nomad|t||ks,kt|l0
Helm|t|Helm charts|kt
Kustomize|t||l3
Istio|t|service mesh|kt
Linkerd|t||kt|l5
Envoy proxy|t||kt|l5
infrastructure as code|c*|IaC;infrastructure-as-code;infrastructure automation;configuration as code|lq
Terraform|t|HashiCorp Terraform|l8
OpenTofu|t||l8|l9
Terragrunt|t||l8|l9
CloudFormation|t|AWS CloudFormation|l8,jg
Pulumi|t||l8
Bicep templates|t||l8|ld
ARM templates|t||l8|ld
configuration management|c*|config management|lq
Ansible|t|Red Hat Ansible|lg,l8
Puppet|t|^Puppet|lg|lq
?Chef|t|Chef Infra|lg
SaltStack|t||lg|lj
Vagrant|t
Packer|t|||ll
HashiCorp Vault|t|secrets management
Consul|t|||ln
CyberArk|t|||ln
DevOps|t|Dev Ops;DevOps practices;DevOps culture||m4,lw,ls,lu
DevOps engineer|r||lq
DevSecOps|t||lq
platform engineering|c||lq
GitOps|t||lq|mm,ls
site reliability engineering|c|SRE;site reliability|lq
CI/CD|t*|CI-CD;CICD;CI/CD pipelines;CI/CD pipeline;continuous integration and delivery;continuous integration and deployment;continuous integration/continuous delivery;CI CD|lq
continuous integration|c||lw
continuous delivery|c||lw
continuous deployment|c||lw
build pipelines|c||lw
deployment pipelines|c||lw
deployment automation|c||lw
build automation|c||lw
?CI|t||lw
Jenkins|t||lw
GitHub Actions|t|Github Action|lw
GitLab CI|t|GitLab CI/CD;GitLab-CI|lw
CircleCI|t|Circle CI|lw
Travis CI|t||lw|m8
TeamCity|t||lw|m8
Bamboo CI|t||lw|m8
Drone CI|t||lw|m8
Buildkite|t||lw|m8
Argo CD|t|ArgoCD|lw,kt
FluxCD|t||lw,kt|me
Spinnaker|t||lw,kt|me
Azure DevOps|t|Azure Pipelines|lw
VSTS|t||lw|mh
TFS|t||lw|mh
Team Foundation Server|t||lw|mh
version control|c*|source control;version control systems;revision control;source code management;version control system;Versionskontrolle;Versionsverwaltung;gestion de versions;contrôle de version;control de versiones;controle de versão;controlo de versões;kontrola wersji;systemy kontroli wersji;system kontroli wersji;система контроля версий;системы контроля версий;система контролю версій;системи контролю версій
Git|t||ml|mp,mr,mq,lu,ms,mt
git workflows|c||mm
git flow|c||mm
GitHub|t|Git Hub|mm
GitLab|t|Git Lab|mm|mp,mr
Bitbucket|t||mm
Subversion|t|SVN;Apache Subversion|ml
Mercurial|t||ml|ms
Perforce|t||ml|ms
CVS version control|t||ml|ms
Maven|t|Apache Maven|j
^Gradle|t||j|mw,1d,qg,qi
Apache Ant|t||j|mw
CMake|t
Makefile|t|||mz
Bazel|t|||mz
SonarQube|t|Sonar
SonarCloud|t|||n2
static code analysis|c|||n2
Artifactory|t|JFrog
Nexus Repository|t|||n5
observability|c*|monitoring tools;observability tooling;monitoring systems
monitoring|c||n7
logging|c||n7
log management|c||n7
application monitoring|c||n7
system monitoring|c||n7
infrastructure monitoring|c||n7
alerting|c||n7
APM|t||n7
distributed tracing|c||n7
Prometheus|t||n7
Grafana|t||n7
Loki|t||n7|ni
Datadog|t|Data Dog|n7
Splunk|t||n7
New Relic|t|NewRelic|n7
Dynatrace|t||n7|nm
AppDynamics|t||n7|nm
Honeycomb.io|t||n7|nm
Nagios|t||n7
Zabbix|t||n7|nq
Icinga|t||n7|nq
PRTG|t||n7|nq
CheckMK|t||n7|nq
OpenTelemetry|t||n7
Jaeger|t||n7|nv
Zipkin|t||n7|nv
Sentry.io|t||n7|nv
PagerDuty|t||n7|nv
Linux|t|GNU/Linux;Linux systems;Linux OS;Unix/Linux;Linux/Unix;Linux environment;Linux operating systems|oj,ob
Linux administration|t||o0
Linux servers|t||o0
Linux distributions|t*
Ubuntu|t|^Ubuntu|o0,o3
Debian|t||o0,o3|o4
Red Hat|t|RHEL;Red Hat Enterprise Linux|o0,o3
CentOS|t||o0,o3|o6
Fedora Linux|t||o0,o3|o6
Rocky Linux|t||o0,o3|o6
SUSE|t||o0,o3|o6
Unix|t|UNIX systems;Unix-like operating systems|oj|o0
Solaris|t||ob
AIX|t||ob
Windows|t|^Windows;Microsoft Windows;MS Windows|oj
Windows 10|t||oe
Windows 11|t||oe
Windows Server|t|Microsoft Windows Server|oj
macOS|t|Mac OS;Mac OS X|oj
operating systems|c|operating system;OS administration;Betriebssysteme;systèmes d'exploitation;sistemas operativos;sistemas operacionais;besturingssystemen;operativsystemer;systemy operacyjne;операционные системы;операційні системи;操作系统
Active Directory|t||yw
Azure AD|t||ok
Azure Active Directory|t||ok
Entra ID|t||ok
Microsoft Entra|t||ok
LDAP|t||yw|ok
Group Policy|t||ok
VMware|t|vSphere|oy
ESXi|t||oy|or
Hyper-V|t||oy|or
VirtualBox|t||oy|or
Proxmox|t||oy|or
Citrix|t||oy|or
KVM virtualization|t||oy|or
virtualization|c|virtualisation;virtual machines;virtual environments
?nginx|t|NGINX;Nginx
Apache HTTP Server|t|||oz
HAProxy|t|||oz
Apache Tomcat|t|||oz
Tomcat|t|||oz
web servers|c|||oz
web server|c|||oz
IIS|t|||oz
JBoss|t|||oz
WildFly|t|||oz
WebLogic|t|||oz
WebSphere|t|||oz
Traefik|t|||oz
system administration|c|systems administration;server administration;IT administration;administration système;administration de systèmes;administración de sistemas;systeembeheer;системное администрирование
sysadmin|r||pc
system administrator|r||pc
mainframe|c|IBM mainframe
z/OS|c||pf
AS/400|t||pf
IBM i|t||pf
JCL|t||pf
disaster recovery|c
business continuity|c||pk
backup and recovery|c||pk
high availability|c||pk
failover|c||pk
capacity planning|c|capacity management
incident management|c|incident handling
incident response|c||pq
on-call support|c||pq
problem management|c||pq
programming|c|coding;programming languages;programming language;software programming;computer programming;coding skills;programming skills;Programmierung;Programmierkenntnisse;Programmiersprachen;Programmiersprache;programmation;langages de programmation;langage de programmation;programación;lenguajes de programación;programação;linguagens de programação;programmeren;programmeertalen;programmeertaal;programmering;programmeringssprog;programowanie;programowania;języki programowania;программирование;языки программирования;программирования;програмування;мови програмування;编程;プログラミング;프로그래밍
writing code|c||pu
software development|c|software engineering;application development;software design and development;developing software;software solutions development;development of software;develop software;applications development;Softwareentwicklung;Software-Entwicklung;Anwendungsentwicklung;développement logiciel;développement de logiciels;génie logiciel;développement d'applications;desarrollo de software;ingeniería de software;desarrollo de aplicaciones;desenvolvimento de software;engenharia de software;desenvolvimento de aplicações;softwareontwikkeling;software ontwikkeling;softwareudvikling;systemudvikling;tworzenie oprogramowania;rozwój oprogramowania;inżynieria oprogramowania;разработка программного обеспечения;разработка ПО;разработки ПО;разработка приложений;розробка програмного забезпечення;розробка ПЗ;розробки ПЗ;розробки програмного забезпечення;软件开发;ソフトウェア開発;소프트웨어 개발|pu
software engineer|r||pw
software developer|r||pw
software developers|r||pw
front-end development|c|frontend development;front-end;frontend;front end;front-end engineering;front end development;front-end technologies;front end technologies;client-side development;frontend technologies;前端开发;フロントエンド;프론트엔드|q5
back-end development|c|backend development;back-end;backend;back end;server-side development;backend engineering;back end development;server side;后端开发;バックエンド;백엔드|pw
backend services|c||q1
full-stack development|c|full stack;full-stack;fullstack;full stack development;fullstack development|q0,q1
full-stack web applications|c||q3
web development|c|web application development;web developer;web technologies;website development;web programming;web-based applications;web design and development;développement web;desarrollo web;desenvolvimento web;веб-разработка;веб-разработки;веб-розробка;веб-розробки;Web開発;ウェブ開発;웹 개발
web applications|c||q5
web application|c||q5
web apps|c||q5
responsive websites|c||q5
mobile development|c|mobile app development;mobile application development
mobile apps|c||qa
mobile applications|c||qa
mobile application|c||qa
mobile app|c||qa
native mobile apps|c||qa
Android|t|Android development|qa|qj
Android SDK|t||qg
Android Studio|t||qg|j,1d,wd
iOS|t|iOS development|qa|qg
iOS SDK|c||qj
Xcode|t||qj
game development|c|game design;game engines;game programming
embedded systems|c|embedded software;embedded development;embedded programming
firmware|c||qn
embedded Linux|c||qn
bare metal|c||qn
firmware development|c||qn
RTOS|t|real-time operating systems;real-time operating system|qn
FreeRTOS|t||qs
Zephyr RTOS|t||qs
VxWorks|t||qs
QNX|t||qs
microcontrollers|c||qn
Arduino|t||qx|r1
STM32|t||qx
ARM Cortex|t||qx
Raspberry Pi|t||qx
ESP32|t||qx
FPGA|t|FPGAs;FPGA design
ASIC|t|||r3
ASIC design|c|||r3
IoT|t|Internet of Things
Industrial IoT|t||r6
IIoT|t||r6
MQTT|t||r6
blockchain|c|Web3;distributed ledger
smart contracts|c||ra
Ethereum|t|||ra
DeFi|t||ra
microservices|c|micro-services;microservice;micro services;микросервисы;микросервисная архитектура;микросервисной архитектуры;мікросервіси;мікросервісна архітектура;мікросервісної архітектури;微服务;マイクロサービス|rh
microservice architecture|c||re
microservices architecture|c||re
distributed systems|c|distributed computing;distributed services;distributed architecture;scalable systems;large-scale systems;large scale distributed systems;high-scale systems;分布式系统;分散システム
software architecture|c|application architecture;system architecture;systems architecture;software design;architecture design;architectural design;architectural patterns;Softwarearchitektur;Software-Architektur;Systemarchitektur;architecture logicielle;arquitectura de software;arquitetura de software
solution architecture|c||ri
solutions architecture|c||ri
technical architecture|c||ri
enterprise architecture|c||ri
system design|c||ri
systems design|c||ri
IT architecture|t||ri
design patterns|c|software design patterns;wzorce projektowe;wzorców projektowych;паттерны проектирования;паттернов проектирования;шаблоны проектирования;патерни проєктування;патерни проектування;шаблони проєктування
^SOLID principles|t||rq
^SOLID|t||rq
clean architecture|c||rq
domain-driven design|c||rq
DDD|t||rq
hexagonal architecture|c||rq
CQRS|t||rq
event sourcing|c||rq
APIs|t|^API;API development;web APIs;application programming interfaces||s6,s9,24p,sa
API design|c||rz
API integration|t||rz
third-party APIs|c||rz
web services|c||rz
API integrations|t||rz
API management|c||rz
^REST|t|RESTful;REST API;REST APIs;RESTful APIs;RESTful API;RESTful web services;RESTful services;REST services;REST-API|rz|31,s9,24p,sa
OpenAPI|t||s6
Swagger|t||s6
^SOAP|t|SOAP web services|rz
WSDL|t||s9
WebSockets|t|WebSocket
WebRTC|t||sb
socket.io|c||sb
object-oriented programming|c|OOP;object oriented programming;object-oriented design;OOD;object-oriented;object oriented design;object oriented;ООП;объектно-ориентированное программирование
functional programming|c|functional languages
reactive programming|c|asynchronous programming;async programming
parallel computing|c|parallel programming;concurrent programming
concurrency|c|||sh
multithreading|c||sh
HPC|t||sh
high performance computing|c||sh
MPI|t||sh
OpenMP|t||sh
scripting languages|c|scripting;scripting language;script languages;scripting skills
data structures|c|data structures and algorithms;algorithms and data structures
algorithms|c|алгоритмы;алгоритмы и структуры данных;算法;アルゴリズム;알고리즘||sp
algorithm design|c||sp
algorithm development|c||sp
clean code|c|code quality;maintainable code;clean coding;maintainable;software craftsmanship;quality code;coding best practices
coding standards|c||st
well-tested code|c||st
refactoring|c||st
efficient code|c||st
code review|c|code reviews;peer review;peer code review;peer reviews;reviewing code
debugging|c|troubleshooting;problem diagnosis;debug;error analysis
bug fixing|c||sz
fix bugs|c||sz
root cause analysis|c||sz
fixed bugs|c||sz
software testing|c|testing;QA;quality assurance;QA testing;software quality assurance;Softwaretests;Qualitätssicherung;Softwaretesten;tests logiciels;assurance qualité;tests automatisés;pruebas de software;aseguramiento de calidad;testes de software;garantia de qualidade;kwaliteitsborging;softwaretesten;testowanie oprogramowania;testy oprogramowania;тестирование ПО;тестирование;тестирования;тестування ПЗ;тестування
test plans|c||t4
test cases|c||t4
test planning|c||t4
functional testing|c||t4
manual testing|c||t4
system testing|c||t4
regression testing|c||t4
acceptance testing|c||t4
UAT|t||t4
user acceptance testing|c||t4
exploratory testing|c||t4
test strategies|c||t4
test management|c||t4
integration tests|c||t4
integration testing|c||t4
end-to-end testing|c||t4
E2E tests|t||t4
end-to-end tests|c||t4
E2E testing|t||t4
test automation|c|automated testing;automated tests;automation testing;automated test;Testautomatisierung|t4
test automation frameworks|c||to
unit testing|c|unit tests;testy jednostkowe;модульное тестирование;юнит-тесты;unit-тесты;модульне тестування;юніт-тести|t4
TDD|t|test driven development;test-driven development|tq|ts
BDD|t|behavior driven development;behaviour driven development;behavior-driven development|t4|tr,89
performance testing|c|performance tests|t4
load testing|c||tt
stress testing|c||tt
API testing|t||t4
performance optimization|c|performance optimisation;performance tuning of applications;application performance;optimization of performance;performance improvements;scaling systems;performance analysis
scalability|c||tx
caching|c|caching strategies;cache
CDN|t||tz
content delivery networks|c||tz
automation|c|process automation;workflow automation;task automation;automating processes;automate tasks;scripting and automation;Automatisierung;Prozessautomatisierung
RPA|t|robotic process automation|u2
UiPath|t||u3
Blue Prism|t||u3
Automation Anywhere|t||u3
low-code|c|no-code;low code;no code
Power Apps|t||u7
Power Platform|t||u7
Microsoft Power Platform|t||u7
Bubble.io|t|||u7
OutSystems|t|||u7
Mendix|t|||u7
Appian|t|||u7
Power Automate|t|Microsoft Flow|u2
Zapier|t||u2|uf
n8n|c||u2|uf
Make.com|t||u2|uf
technical documentation|c|documentation;technical writing;documenting;writing documentation;documentation skills;technische Dokumentation;Dokumentation;documentation technique;documentación técnica;documentação técnica;техническая документация;технической документации;технічна документація;технічної документації
software documentation|c||uj
user documentation|c||uj
technical writer|r||uj
open source|c|open-source;open-source projects;open source projects;open source software;open source contributions;open-source software
pair programming|c|pairing
mob programming|c||uo
SDLC|t|software development lifecycle;software development life cycle;software lifecycle;systems development life cycle;application lifecycle management
legacy modernization|c|legacy systems;legacy migration;migrations;legacy applications
legacy code|c||ur
system migration|c||ur
data migration|c||ur
cloud migration|c||ur
content management systems|c|CMS;content management system;content management;web content management
responsive design|c|responsive web design;mobile-first design;cross-browser compatibility;responsive web applications;responsive UI;cross-browser
web accessibility|c|accessibility;a11y;accessibility standards;digital accessibility
WCAG|t||uy
ARIA|t||uy
Section 508|t||uy
web performance|c
Core Web Vitals|t||v2
page speed|c||v2
Lighthouse audits|t||v2
search engines|c|information retrieval;search technologies
computer graphics|c|3D graphics;rendering engines;ray tracing
robotics|c|robots;robotic systems;autonomous systems
ROS|t||v8
ROS2|t||v8
signal processing|c|digital signal processing;DSP
simulation|c|simulations;system simulation;modeling and simulation;modelling and simulation
numerical simulation|c||vc
Simulink|t||vc
Monte Carlo simulation|t||vc
technical support|c|IT support;user support;helpdesk;help desk;service desk;application support;technical assistance;technischer Support;IT-Support;support technique;assistance technique;soporte técnico;suporte técnico
desktop support|c||vg
1st level support|t||vg
2nd level support|t||vg
first-level support|c||vg
second-level support|c||vg
L2 support|t||vg
3rd level support|t||vg
IT service management|c|ITSM;IT services;IT service delivery;service management
ServiceNow|t|Service Now|vo
BMC Remedy|t||vo|vp
Jira Service Management|t||vo|vp
Freshservice|t||vo|vp
ITIL|t||vo
ITIL v3|t||vt
ITIL v4|t||vt
ITIL 4|t||vt
information technology|c|^IT;IT systems;ICT;computer systems;information systems;EDV-Kenntnisse;EDV;IT-Kenntnisse;edb;it-systemer
IT infrastructure|t||vx
IT-Infrastruktur|t||vx
computer science|c|computing science;Informatik;Wirtschaftsinformatik;informatique;informática;ingeniería informática;ciência da computação;engenharia informática;datalogi;datamatiker;informatyka;informatyczne;informatyki;информатика;інформатика;комп'ютерні науки
digital transformation|c|digitalization;digitalisation;digitization;digital strategy
Atlassian|t|Atlassian suite;Atlassian tools|w3,w4
Jira|t|^JIRA;Atlassian Jira;Jira Software|w5
Confluence|t|Atlassian Confluence
issue tracking|c|ticketing systems;ticketing system;bug tracking
Bugzilla|t|||w5
Redmine|t|||w5
YouTrack|t|||w5
Linear app|t|||w5
Visual Studio Code|t|VS Code;VSCode
Visual Studio|t|||wa
IntelliJ|t|||wa
IntelliJ IDEA|t|||wa,we,j,1d,1e,1q
PyCharm|t|||wa,10
WebStorm|t|||wa
Eclipse IDE|t|||wa
IDEs|t|||wa
Vim|t|||wa
AI coding assistants|t|Copilot;AI-assisted development;AI assistants
GitHub Copilot|t|||wj
Cursor IDE|t|||wj
Claude Code|t|||wj
ChatGPT|t|||wj,h4
^Claude|t|||wj
networking|c|computer networks;computer networking;network administration;network engineering;networks;network infrastructure;network technologies;network management;network architecture;network protocols;Netzwerktechnik;Netzwerke;Netzwerkkenntnisse;réseaux informatiques;réseaux;redes informáticas;redes;redes de computadores;netwerken;netwerkbeheer;sieci komputerowe;компьютерные сети;сетевые технологии;комп'ютерні мережі;计算机网络;ネットワーク
TCP/IP|t|IP networking;internet protocols|wp
TCP|t||wq
UDP|t||wq
DNS|t||wq
DHCP|t||wq
HTTP|t||wq
HTTPS|t||wq
IPv6|t||wq
IPv4|t||wq
SMTP|t||wq
routing and switching|c|routing;network switches;routers|wp
BGP|t||x0
OSPF|t||x0
MPLS|t||x0
VLAN|t||x0
VLANs|t||x0
LAN|t||x0
WAN|t||x0
LAN/WAN|t||x0
SD-WAN|t||x0
Cisco|t|Cisco networking|wp
Cisco IOS|t||xa
Meraki|t||xa
Juniper|t||wp|xa
Juniper Networks|t||wp|xa
Arista|t||wp|xa
Aruba Networks|t||wp|xa
firewalls|c|firewall|y0
Palo Alto Networks|t||xh
Fortinet|t||xh
FortiGate|t||xh
Check Point firewall|t||xh
pfSense|c||xh
network security|c||xh
VPN|t||xh
VPNs|t||xh
WAF|t||xh
load balancing|c|load balancers;load balancer;F5 load balancer
VoIP|t|telephony;unified communications
SIP trunking|t||xs
Asterisk PBX|t||xs
telecommunications|c|telecom;telecoms;wireless communications
5G|t||xv
LTE|t||xv
RF engineering|t||xv
fiber optics|c||xv
information security|c|cybersecurity;cyber security;IT security;security engineering;infosec;data security;security best practices;IT-security;security principles;information assurance;IT-Sicherheit;Informationssicherheit;sécurité informatique;cybersécurité;sécurité des systèmes d'information;seguridad informática;ciberseguridad;seguridad de la información;segurança da informação;cibersegurança;informatiebeveiliging;it-sikkerhed;informationssikkerhed;bezpieczeństwo informacji;cyberbezpieczeństwo;информационная безопасность;информационной безопасности;кибербезопасность;інформаційна безпека;кібербезпека
application security|c||y0
security architecture|c||y0
software security|c||y0
cloud security|c||y0
security controls|c||y0
penetration testing|c|pen testing;pentesting;ethical hacking|y0
vulnerability assessment|c||y6
vulnerability assessments|c||y6
Burp Suite|t||y6
Metasploit|t||y6
Kali Linux|t||y6
red teaming|c||y6
vulnerability management|c||y6
OWASP|t||y6
OWASP Top 10|t||y6
SIEM|t||y0
security monitoring|c||yg
SOC operations|t||yg
security operations|c||yg
threat detection|c||yg
threat hunting|c||yg
threat intelligence|c||yg
Microsoft Sentinel|t||yg
QRadar|t||yg
security operations center|c||yg
cryptography|c|encryption
PKI|t||yq
SSL|t||yq
TLS|t||yq
SSL/TLS|t||yq
public key infrastructure|c||yq
identity and access management|c|IAM;identity management;access management;Active Directory management
single sign-on|c||yw
SSO|t||yw
OAuth|t||yw
OAuth2|t||yw
OAuth 2.0|t||yw|yz,z2
SAML|t||yw
OpenID Connect|t||yw
Okta|t||yw
Keycloak|t||yw
Auth0|t||yw|z3,yz,z2
authentication|c||yw
authorization|c||yw
JWT|t||yw
identity verification|c||yw
ISO 27001|t|ISO/IEC 27001;ISO27001;ISMS|y0
NIST|t||y0
NIST 800-53|t||zc
FedRAMP|t||y0|zc
FISMA|t||y0|zc
SOC 2|t||zc
PCI DSS|t||zc
NIST CSF|t||zc
Authority to Operate|t||y0|zc
GDPR|t|General Data Protection Regulation;DSGVO;RGPD;data protection;privacy regulations;AVG privacy;RODO;Datenschutz
data privacy|c||zk
CCPA|t|||zk
HIPAA|t
HITECH|t|||zn
CrowdStrike Falcon|t|CrowdStrike|y0
SentinelOne|t||y0|zp
Microsoft Defender|t||y0|zp
Carbon Black|t||y0|zp
Sophos|t||y0|zp
MITRE ATT&CK|t|^MITRE;ATT&CK framework|y0
Microsoft Office|t*|MS Office;Office 365;Microsoft 365;MS Office Suite;Microsoft Office Suite;MS-Office;O365;M365;Office suite;Microsoft Office applications;MS Office package;Office package;MS-Office-Kenntnisse;Office-Kenntnisse;MS-Office-Anwendungen;Pack Office;suite Office;bureautique;paquete Office;ofimática;pacote Office;Office-pakken;Officepakken;pakiet Office;pakietu Office;pakiet MS Office;pakietu MS Office;пакет MS Office;офисные программы
Microsoft Excel|t|MS Excel;?Excel;Advanced Excel;Excel spreadsheets|zv|10b
pivot tables|c|Pivot-Tabellen;tableaux croisés dynamiques;tablas dinámicas;tabelas dinâmicas;draaitabellen;pivottabeller;tabele przestawne;сводные таблицы;зведені таблиці|zw
VLOOKUP|t||zw
spreadsheets|c||zv|zw
Microsoft Word|t|MS Word;?Word|zv
Microsoft PowerPoint|t|PowerPoint;MS PowerPoint;Power Point|zv
Microsoft Outlook|t|MS Outlook;?Outlook|zv
Microsoft Teams|t|MS Teams|zv|10d
Microsoft Project|t|MS Project|132
Microsoft Visio|t|MS Visio;^Visio
Lucidchart|t|||105
draw.io|c|||105
SharePoint|t|Microsoft SharePoint;MS SharePoint;SharePoint Online
Google Workspace|t|G Suite;GSuite;Google Suite||zv,10r,10a,28i,10b,10c
Google Docs|t||109|28i,10b,10c
Google Sheets|t||109|10a,28i,10c
Google Slides|t||109|10a,28i,10b
?Slack|t|||103
Asana|t|^Asana|132
Trello|t||132|10e
Monday.com|t||132|10e
ClickUp|t||132|10e
Basecamp|t||132|10e
Wrike|t||132|10e
Smartsheet|t||132|10e
?Notion|t|Notion.so
Airtable|t|||10l
Evernote|t|||10l
Zoom|t|^Zoom
^Webex|t|||10o
Cisco Webex|t|||10o
Google Meet|t|||10o,109
data entry|c|typing;data input
office administration|c|administrative support;administrative tasks;office management;clerical work;clerical;administrative duties;secretarial;administrative work;administration tasks;administration;administrative opgaver;arkivering
calendar management|c||10t
travel arrangements|c||10t
minute taking|c||10t
meeting coordination|c||10t
record keeping|c|filing;records management;document management;document control;archiving
design tools|c*|design software
Figma|t||10z,11x|111,118
?Sketch|t|Sketch app|10z|110
InVision|t||10z|111
Zeplin|t||10z|111
Axure|t||10z|111
Balsamiq|t||10z|111
Miro|t||10z|111
FigJam|t||10z|111
Adobe XD|t||10z,11x|110
Adobe Creative Suite|t|Adobe Creative Cloud;Adobe CC;Creative Suite;Adobe Suite|10z
Adobe Photoshop|t|Photoshop|119,10z
Adobe Illustrator|t|^Illustrator|119,10z
Adobe InDesign|t|InDesign|119,10z
Adobe Premiere Pro|t|Premiere Pro;Adobe Premiere|12r,119|11h,11i
Adobe After Effects|t|After Effects|12s,119
Adobe Lightroom|t|^Lightroom|12u
Adobe Acrobat|t|Acrobat Pro
Final Cut Pro|t|Final Cut|12r
DaVinci Resolve|t||12r|11h
Avid Media Composer|t||12r|11h
Blender|t|^Blender|12t
Cinema 4D|t||12t|11k
Autodesk Maya|t||12t|11k
3ds Max|t||12t|11k
ZBrush|t||12t|11k
Houdini|t||12t|11k
Substance Painter|t||12t|11k
Canva|t
CorelDRAW|t|Corel Draw
UX design|c|^UX;user experience;user experience design;UX/UI;UI/UX;user-experience;UX/UI design;UI/UX design;experience design;diseño UX;diseño de experiencia de usuario;design UX;conception UX;UX-ontwerp;projektowanie UX
interaction design|c||11t
information architecture|c||11t
UX designer|r||11t
UI design|c|^UI;user interface design;user interface;user interfaces;interface design;user-interface;visual design;UI components
mobile UI|c||11x
UI designer|r||11x
user research|c|UX research;usability research
user interviews|c|Nutzerinterviews;entretiens utilisateurs;entrevistas a usuarios;entrevistas con usuarios;entrevistas com usuários;entrevistas com utilizadores;gebruikersinterviews;brugerinterviews;wywiady z użytkownikami;интервью с пользователями;інтервʼю з користувачами|120
card sorting|c||120
ethnographic research|c||120
contextual inquiry|c||120
user researcher|r||120
usability testing|c|user testing;usability tests;usability studies;Usability-Tests;Nutzertests;tests utilisateurs;tests d'utilisabilité;pruebas de usabilidad;tests de usabilidad;testes de usabilidade;gebruikerstesten;brugertest;brugertests;testy użyteczności;юзабилити-тестирование;юзабіліті-тестування|120
wireframing|c|wireframes;wireframe
prototyping|c|Prototypen;prototipos;prototipado;protótipos;prototipagem;prototypering;прототипирование;прототипы;прототипування;прототипи;prototypowanie;prototypy|127
rapid prototyping|c||127
mockups|c||127
prototypes|c||127
design systems|c|design system;component libraries;pattern libraries;Designsystem;Designsysteme;système de design;sistema de diseño;sistemas de diseño;sistema de design;designsysteem;дизайн-система;дизайн-системы
style guides|c||12c
design thinking|c|human-centred design;user-centered design;user-centred design;human centered design;user centred design;UCD;customer-centered design
service design|c|service blueprints
service designer|r||12f
content design|c|UX writing;plain language;microcopy
customer journey mapping|c|journey mapping;customer journey;customer journeys;journey maps;user journeys
personas|c|user personas
graphic design|c|visual communication;Grafikdesign;graphisme;conception graphique;diseño gráfico;design gráfico;grafische vormgeving;grafisk design;projektowanie graficzne;графический дизайн;графічний дизайн
graphic designer|r||12k
typography|c
branding|c|brand identity;brand design
brand guidelines|c||12n
corporate identity|c||12n
illustration|c
video editing|c|video production;video post-production;film editing
motion graphics|c|motion design;animation;2D animation;3D animation
3D modeling|t|3D modelling;3D design;3D rendering;3D visualization
photography|c|photo editing
image editing|c||12u
product design|c
product designer|r||12w
interior design|c
interior designer|r||12y
fashion design|c
print production|c|prepress;printing;desktop publishing
project management|c|managing projects;project manager skills;project planning;project delivery;manage projects;project execution;project leadership;project-management;management of projects;Projektmanagement;Projektleitung;Projektplanung;Projektsteuerung;gestion de projet;gestion de projets;conduite de projet;pilotage de projet;management de projet;gestión de proyectos;dirección de proyectos;gestão de projetos;gerenciamento de projetos;gestão de projectos;projectleiding;projektledelse;projektstyring;zarządzanie projektami;zarządzania projektami;управление проектами;управления проектами;управління проєктами;управління проектами;项目管理;プロジェクト管理;プロジェクトマネジメント;프로젝트 관리
project coordination|c||132
project scheduling|c||132
project manager|r||132
program management|c|programme management;programme delivery
portfolio management of projects|c||136
program manager|r||136
programme manager|r||136
product management|c|managing products;product strategy;product ownership;product development lifecycle
product roadmap|c||13a
product roadmaps|c||13a
roadmapping|c||13a
product discovery|c||13a
product vision|c||13a
product backlog|c||13a
backlog management|c||13a
backlog refinement|c||13a
product owner|r||13a
product manager|r||13a
agile|c*|Agile methodologies;agile methodology;agile development;Agile software development;agile methods;agile practices;agile principles;agile environment;agile frameworks;agile working;agile project management;agile delivery;Agile/Scrum;agile environments;agile teams;agile process;agile processes;agile approaches;agile ways of working;agile Methoden;agiles Arbeiten;agile Arbeitsweise;agile Softwareentwicklung;agile Entwicklung;méthodes agiles;méthodologies agiles;méthode agile;méthodologie agile;metodologías ágiles;metodología ágil;metodologías agile;metodologias ágeis;metodologia ágil;métodos ágeis;agile werken;agile werkwijze;agile metoder;agil udvikling;metodyki zwinne;metodyka Agile;metodyki Agile;metodykach zwinnych;гибкие методологии;методологии Agile
agile ceremonies|c||13l
sprint planning|c||13l
daily standups|c||13l
retrospectives|c||13l
user stories|c||13l
extreme programming|c||13l
Scrum|t|Scrum framework;Scrum methodology|13l
Scrum master|r||13s
sprints|c||13s
Kanban|t||13l
^SAFe|t|Scaled Agile Framework;Scaled Agile|13l
LeSS framework|t||13l|13w
waterfall|c|waterfall methodology;V-model
PRINCE2|t|PRINCE 2|132
PMBOK|t|PMI standards|132
OKRs|t|OKR;objectives and key results;key performance indicators
KPIs|t||141
KPI|t||141
Lean|t|^Lean;Lean methodology;Lean management;lean principles|14d
Lean manufacturing|t|Toyota Production System;LEAN production|144
5S|t||145
Kaizen|t||145
TPS|t||145
Six Sigma|t|Lean Six Sigma|14d
Six Sigma Green Belt|t||149
Six Sigma Black Belt|t||149
DMAIC|t||149
process improvement|c|continuous improvement;process optimization;process optimisation;business process improvement;business process reengineering;process design;improve processes;process management;Prozessoptimierung;Prozessverbesserung;kontinuierliche Verbesserung;amélioration continue;optimisation des processus;mejora continua;optimización de procesos;mejora de procesos;melhoria contínua;otimização de processos;procesverbetering;procesoptimalisatie;continu verbeteren;procesoptimering;løbende forbedringer
business process management|c||14d
BPM|t||14d
process mapping|c||14d
BPMN|t||14d
workflow optimization|c||14d
operational excellence|c||14d
change management|c|organisational change;managing change;change leadership;transformation management
organizational change|c||14k
risk management|c|risk assessment;risk analysis;risk mitigation;managing risk;risk identification;enterprise risk management;Risikomanagement;gestion des risques;gestión de riesgos;gestão de riscos;risicomanagement;risicobeheer
stakeholder management|c|stakeholder engagement;managing stakeholders;stakeholder relations;stakeholder communication;engaging stakeholders;manage stakeholders;internal stakeholders;working with stakeholders
requirements analysis|c|requirements gathering;requirements engineering;requirements management;business requirements;requirement analysis;gathering requirements;requirements elicitation;requirements definition;technical requirements;requirement engineering;Anforderungsanalyse;Anforderungsmanagement;analyse des besoins;recueil des besoins;análisis de requisitos;toma de requisitos
business analysis|c
business analyst|r||14p
gap analysis|c||14p
feasibility studies|c||14p
business development|c|biz dev;developing new business;new business development;business growth;market development
business developer|r||14t
strategy|c|strategic planning;business strategy;strategy development;corporate strategy;strategic management;strategic initiatives
strategist|r||14v
management consulting|c|consulting;business consulting;technology consulting;IT consulting;consultancy
advisory|c||14x
consultant|r||14x
operations management|c|business operations;operational management;operations planning;day-to-day operations
operations manager|r||150
vendor management|c|supplier management;third-party management;vendor relations;supplier relationship management;contractor management
contract management|c|contract negotiation;contract negotiations;contract administration;contracting
budget management|c|budgeting;managing budgets;budget planning;budget control;budget responsibility;cost management;cost control;financial management of projects
budgets|c||154
cost optimization|c||154
cost reduction|c||154
resource planning|c|resource management;resource allocation;workforce planning
staffing planning|c||158
shift planning|c||158
people management|c|team management;line management;managing people;staff management;personnel management;people leadership;managing teams;team leadership;leading teams;team lead experience;managing a team;direct reports;leading a team;supervisory experience;employee supervision;staff supervision;Personalführung;Mitarbeiterführung;Führungserfahrung;Personalverantwortung;Führung von Mitarbeitern;management d'équipe;gestion d'équipe;encadrement d'équipe;gestión de equipos;liderazgo de equipos;gestão de equipas;gestão de equipes;gestão de pessoas;leidinggeven;leidinggevende ervaring;ledererfaring;delegere;give feedback;personaleledelse;ledelseserfaring;zarządzanie zespołem;kierowanie zespołem;управление командой;управление персоналом;руководство командой;управління командою;керівництво командою
team building|c||15b
performance management of staff|c||15b
mentoring|c|mentorship;mentor;mentored;coaching and mentoring;mentor junior engineers;mentor team members;mentors;Praxisanleitung;Anleitung von Auszubildenden;Einarbeitung;encadrement de stagiaires;tutorat;mentoría;tutorización;mentoria;begeleiden van stagiairs;vejledning af studerende;praktikvejleder;praktikvejledning;szkolenie nowych pracowników;наставничество;обучение новых сотрудников;наставництво
coaching|c|coach;coached|15e
knowledge management|c|knowledge sharing;knowledge transfer;sharing knowledge
quality management|c|QMS;quality management systems;quality systems;quality standards;total quality management;TQM;quality assurance processes;Qualitätsmanagement;Qualitätskontrolle;gestion de la qualité;contrôle qualité;management de la qualité;gestión de calidad;control de calidad;gestão da qualidade;controle de qualidade;controlo de qualidade;kwaliteitsmanagement;kwaliteitscontrole;kvalitetsstyring;kvalitetssikring;kvalitetskontrol;zarządzanie jakością;kontrola jakości
quality control|c||15h
ISO 9001|t||15h
quality inspection|c||15h
event management|c|event planning;event organization;event organisation;organizing events;organising events;event coordination;events management
conference planning|c||15l
procurement|c|purchasing;sourcing;buying;acquisition planning;Einkauf;Beschaffung;achats;approvisionnement;compras;aprovisionamiento;inkoop;indkøb;zakupy;zaopatrzenie;закупки;закупок;aprovisionamento;закупівлі;inköp
strategic sourcing|c||15n
public procurement|c||15n
e-Zamówienia|c||15n
e-procurement|c||15n
tendering|c||15n
RFP|t||15n
buyer|r||15n
facility management|c|facilities management;property management;building management
grant writing|c|grant applications;proposal writing;proposals;bid writing;grant proposals
fundraising|c||15w
grant management|c||15w
policy analysis|c|policy development;policy making;regulatory policy
public policy|c||15z
government relations|c||15z
public affairs|c||15z
community management|c|community building;community engagement;online communities;community development
community manager|r||163
marketing|c|marketing strategy;marketing campaigns;marketing management;marketing communications;marketing strategies;marketing plans;integrated marketing;campaign management;marketing communication;Marketing-Strategie;Marketingstrategie;stratégie marketing;markedsføring;маркетинг;маркетинга;маркетингу;市场营销;マーケティング;마케팅
marketing manager|r||165
digital marketing|c|online marketing;internet marketing;web marketing;Online-Marketing;Onlinemarketing;marketing digital;marketing numérique;digital markedsføring;интернет-маркетинг|165
performance marketing|c||167
growth marketing|c||167
growth hacking|c||167
digital marketer|r||167
SEO|t|search engine optimization;search engine optimisation;SEO/SEM;Suchmaschinenoptimierung;référencement naturel;référencement;posicionamiento web|167|16g
keyword research|c||16c
link building|c||16c
on-page SEO|c||16c
SEM|t|search engine marketing;paid search;paid media;paid advertising|167|16c
PPC|t||16g
pay-per-click|c||16g
SEA|t||16g
Google Ads|t|Google AdWords;AdWords|16g
Bing Ads|t||16g|16k
Microsoft Ads|t||16g|16k
Meta Ads|t|Facebook Ads;Facebook Ads Manager;paid social|167
LinkedIn Ads|t||167|16n
TikTok Ads|t||167|16n
Google Analytics|t|GA4;Google Analytics 4;GTM tagging|ey
Google Tag Manager|t||16q
Adobe Analytics|t||ey|16q
Matomo|t||ey|16q
Mixpanel|t||ey|16q
Amplitude|t||ey|16q
Heap Analytics|t||ey|16q
web analytics|c||16q
Hotjar|t||ey|16q
SEMrush|t||16c
Ahrefs|t||16c|16z
Moz Pro|t||16c|16z
Screaming Frog|t||16c|16z
social media marketing|c|social media;social media management;social media channels;SMM;social networks;social media campaigns;community management on social media;soziale Medien;réseaux sociaux;redes sociales;redes sociais;mídias sociais;sociale medier|167
social media manager|r||173
content marketing|c|content strategy;content creation;content writing;content development;content production
blog writing|c||175
blogging|c||175
content creator|r||175
content manager|r||175
copywriting|c|ad copy;editorial writing;creative writing
copywriter|r||17a
email marketing|c*|e-mail marketing;newsletters;email campaigns;email automation;newsletter|167
Mailchimp|t||17c
Klaviyo|t||17c
Brevo|t||17c
marketing automation|c||167
Marketo|t||167|17g
Pardot|t||167|17g
Eloqua|t||167|17g
ActiveCampaign|t||167|17g
Braze|t||167|17g
HubSpot|t|Hubspot CRM|19j,17g
conversion rate optimization|c|CRO;conversion optimization;landing page optimization;conversion rates
demand generation|c|lead generation;lead gen;lead management
lead scoring|c||17o
inbound marketing|c||17o
outbound marketing|c||17o
account-based marketing|c||17o
ABM|t||17o
brand management|c|brand strategy;brand marketing;brand development
brand awareness|c||17u
brand manager|r||17u
product marketing|c|product positioning
go-to-market|c||17x
go-to-market strategy|c||17x
GTM strategy|t||17x
product launch|c||17x
market research|c|market analysis;competitive analysis;competitor analysis;consumer research;consumer insights;customer insights;market intelligence;Marktforschung;Marktanalyse;étude de marché;études de marché;investigación de mercado;estudios de mercado;pesquisa de mercado
surveys|c||182
focus groups|c||182
survey design|c||182
public relations|c|^PR;media relations;press relations;corporate communications;external communications;strategic communications;communications strategy;Öffentlichkeitsarbeit;Pressearbeit;relations publiques;relations presse;relaciones públicas
press releases|c||186
internal communications|c||186
crisis communication|c||186
advertising|c|media planning;ad campaigns
media buying|c||18a
programmatic advertising|c||18a
display advertising|c||18a
influencer marketing|c
affiliate marketing|c||18e
partner marketing|c||18e
e-commerce|c|ecommerce;online shop;online retail;e commerce;online store;webshop;e-commerce platforms;online sales
merchandising|c|visual merchandising
category management|c||18i
assortment planning|c||18i
journalism|c|editing;editorial;editorial work;copy editing;reporting for media;publishing
Datawrapper|t||18l
fact-checking|c||18l
proofreading|c||18l
journalist|r||18l
translation|c
interpreting|c||18q
localization|c||18q
localisation|c||18q
simultaneous interpreting|c||18q
translator|r||18q
subtitling|c||18q
sales|c|selling;sales management;sales experience;direct sales;sales strategy;sales activities;sales process;sales techniques;sales skills;sales operations;Vertrieb;Verkauf;Vertriebserfahrung;Außendienst;Verkaufserfahrung;vente;ventes;développement commercial;prospection commerciale;ventas;venta;vendas;verkoop;salg;salgserfaring;sprzedaż;sprzedaży;продажи;продаж;активные продажи;продажі;продажів;营业;営業;영업;försäljning
sales targets|c||18x
field sales|c||18x
B2B sales|t||18x
B2C sales|t||18x
inside sales|c||18x
outside sales|c||18x
consultative selling|c||18x
solution selling|c||18x
enterprise sales|c||18x
SaaS sales|t||18x
sales representative|r||18x
sales manager|r||18x
account management|c|key account management;client management;client relationship management;key accounts;customer accounts;managing accounts|18x
account manager|r||19a
key account manager|r||19a
cold calling|c|cold outreach;outbound calls;cold-calling|18x
telesales|c||19d
telemarketing|c||19d
prospecting|c||19d
pipeline management|c|sales pipeline;sales pipelines;opportunity management|18x
upselling|c|cross-selling;upsell;cross-sell|18x
CRM|t*|customer relationship management;CRM systems;CRM software;CRM system;CRM tools
Zoho CRM|t|||19j
Pipedrive|t|||19j
SugarCRM|t|||19j
Salesforce|t|^SFDC;Salesforce.com;Salesforce CRM|19j
Salesforce Sales Cloud|t||19n
Salesforce Administrator|t||19n
Salesforce Marketing Cloud|t||19n
Lightning Web Components|t||19n
Salesforce Lightning|t||19n
Microsoft Dynamics|t|Dynamics 365;MS Dynamics;Microsoft Dynamics 365|1fc,19j
Dynamics CRM|t||19t
Dynamics NAV|t||19t
Navision|t||19t
Business Central|t||19t
customer service|c|customer support;client service;client support;customer care;client services;serving customers;customer-service;service orientation to customers;Kundenservice;Kundenbetreuung;Kundendienst;Kundensupport;Kundenberatung;service client;relation client;relation clientèle;service à la clientèle;atención al cliente;servicio al cliente;atendimento ao cliente;apoio ao cliente;suporte ao cliente;klantenservice;klantcontact;klantenondersteuning;kundeservice;kundebetjening;obsługa klienta;obsłudze klienta;obsługi klienta;обслуживание клиентов;работа с клиентами;клиентский сервис;обслуговування клієнтів;робота з клієнтами;kundtjänst
customer experience|c||19y
customer satisfaction|c||19y
guest service|c||19y
customer inquiries|c||19y
customer complaints|c||19y
customer service representative|r||19y
customer success|c|customer onboarding;customer retention;client onboarding;client retention
customer success manager|r||1a5
call center|c|call centre;contact center;contact centre;inbound calls
Zendesk|t||19y
Intercom|t||19y|1a8
Freshdesk|t||19y|1a8
Salesforce Service Cloud|t||19y|1a8
Gorgias|t||19y|1a8
retail|c|retail sales;retail management;store management;shop assistant work
store operations|c||1ad
store manager|r||1ad
POS|t|point of sale;POS systems;cashier work
cash handling|c||1ag
cash register|c||1ag
cashiering|c||1ag
negotiation|c|negotiating;negotiation skills;negotiations;price negotiation;negotiate;Verhandlungsgeschick;Verhandlungsführung;négociation;négociation commerciale;negociación;negociação;onderhandelen;onderhandelingsvaardigheden;forhandling;negocjacje;umiejętności negocjacyjne;ведение переговоров;переговоры;навыки переговоров;ведення переговорів;переговори;Vertragsverhandlungen
accounting|c|bookkeeping;general ledger;financial accounting;double-entry bookkeeping;accounting principles;accountancy;general accounting;Buchhaltung;Buchführung;Rechnungswesen;Finanzbuchhaltung;Bilanzierung;comptabilité;comptabilité générale;contabilidad;contabilidade;boekhouding;boekhouden;bogholderi;regnskab;bogføring;księgowość;rachunkowość;księgowości;rachunkowości;бухгалтерский учет;бухгалтерский учёт;бухгалтерия;бухгалтерского учета;бухгалтерський облік;бухгалтерського обліку;会计;会計;経理;회계;tenue de la comptabilité;tenue de comptabilité;contabilidad general;contabilidad financiera;contabilidade geral;financiële administratie;finansbogholderi;prowadzenie ksiąg;ведение учета;ведення обліку;redovisning;účetnictví;contabilità
accountant|r||1al
month-end closing|c||1al
month-end close|c||1al
year-end closing|c||1al
reconciliations|c||1al
journal entries|c||1al
account reconciliation|c|account reconciliations;bank reconciliation;bank reconciliations;reconciling accounts;rapprochement bancaire;rapprochements bancaires;conciliación bancaria;conciliaciones bancarias;reconciliação bancária;conciliação bancária;bankafstemning;uzgadnianie kont;сверка взаиморасчетов;звірка розрахунків|1al
accounts payable|c|AP/AR|1al
invoice processing|c||1at
invoicing|c||1at
vendor payments|c||1at
accounts receivable|c||1al
billing|c||1ax
collections|c||1ax
credit control|c||1ax
dunning|c||1ax
financial reporting|c|management reporting;financial statement analysis
financial statements|c||1b2
consolidation|c||1b2
group reporting|c||1b2
annual reports|c||1b2
financial analysis|c|finance analysis;financial analytics
ratio analysis|c||1b7
variance analysis|c||1b7
financial analyst|r||1b7
financial modeling|c|financial modelling;financial models|1b7
valuation|c||1bb
DCF|t||1bb
business valuation|c||1bb
company valuation|c||1bb
FP&A|t|financial planning;financial planning and analysis;financial forecasting;budgeting and forecasting
controlling|c|management accounting;financial controlling;financial control;Kostenrechnung;contrôle de gestion;control de gestión
cost accounting|c||1bh
cost analysis|c||1bh
controller|r||1bh
financial controller|r||1bh
auditing|c|internal audit;audits;audit;external audit;internal auditing;financial audit;Wirtschaftsprüfung;Revision;audit interne;auditoría;auditoria
internal controls|c||1bm
SOX|t||1bm
Sarbanes-Oxley|t||1bm
auditor|r||1bm
taxation|c|tax;tax law;tax preparation;tax compliance;tax returns;Steuerrecht;Steuern;fiscalité;fiscalidad;moms;podatki;prawo podatkowe;налоговый учет;налогообложение;déclarations fiscales;liasse fiscale;tributação;fiscalidade;belastingrecht;skatteret;налоговый учёт;оподаткування;податковий облік
corporate tax|c||1br
VAT|t|TVA;déclarations de TVA;déclaration de TVA;IVA;declaraciones de IVA;btw-aangifte;btw-aangiften;momsafregning;momsangivelse;rozliczenia VAT;НДС;ПДВ;Umsatzsteuer;Umsatzsteuervoranmeldung;Umsatzsteuervoranmeldungen|1br
income tax|c||1br
tax advisor|r||1br
IFRS|t|International Financial Reporting Standards|1al
IAS|t||1bw
GAAP|t|US GAAP;UK GAAP|1al
HGB|t|German GAAP|1al
payroll|c|payroll processing;payroll accounting;payroll administration;Lohnbuchhaltung;Entgeltabrechnung;Lohnabrechnung;Gehaltsabrechnung;gestion de la paie;paie;nóminas;gestión de nóminas;folha de pagamento;processamento de salários;salarisadministratie;loonadministratie;lønadministration;naliczanie wynagrodzeń;kadry i płace;расчет заработной платы;начисление зарплаты;нарахування зарплати;нарахування заробітної плати
ADP payroll|t||1c0
treasury|c|cash management;cash flow management;liquidity management;treasury management
investment management|c|portfolio management;investment analysis;corporate finance
asset management|c||1c3
wealth management|c||1c3
equity research|c||1c3
private equity|c||1c3
investment banking|c||1c3
venture capital|c||1c3
mergers and acquisitions|c||1c3
M&A|t||1c3
due diligence|c||1c3
financial advisory|c||1c3
banking|c|banking products
retail banking|c||1ce
corporate banking|c||1ce
commercial banking|c||1ce
private banking|c||1ce
insurance|c
underwriting|c||1cj
claims handling|c||1cj
claims management|c||1cj
actuarial science|c||1cj
reinsurance|c||1cj
claims processing|c||1cj
credit analysis|c|credit management;credit assessment
credit risk|c||1cq
lending|c||1cq
loan processing|c||1cq
mortgage lending|c||1cq
trading|c
securities trading|c||1cv
derivatives|c||1cv
fixed income|c||1cv
equity trading|c||1cv
foreign exchange|c||1cv
FX trading|t||1cv
capital markets|c||1cv
commodities trading|c||1cv
financial markets|c||1cv
fintech|c|financial technology
payments|c||1d5
payment systems|c||1d5
payment processing|c||1d5
payment gateways|c||1d5
Stripe integration|t||1d5
open banking|c||1d5
compliance|c|regulatory compliance;corporate compliance;legal compliance;regulatory affairs;regulatory requirements;compliance management
compliance officer|r||1dc
AML|t|anti-money laundering;money laundering prevention;financial crime;AML/KYC|1dc
KYC|t||1de
know your customer|c||1de
fraud detection|c|fraud prevention;fraud analysis;fraud investigation;fraud analytics;anti-fraud;fraud management
accounting software|c*|bookkeeping software;accounting systems
QuickBooks|t|Quickbooks Online|1al,1di
Xero|t||1al,1di|1dj
Sage 50|t||1al,1di|1dj
Sage 100|t||1al,1di|1dj
Sage 200|t||1al,1di|1dj
FreshBooks|t||1al,1di|1dj
Sage accounting|t||1al,1di|1dj
Thesaurus Payroll|t||1al,1di|1dj
BrightPay|t||1al,1di|1dj
MYOB|t||1al,1di|1dj
FreeAgent|t||1al,1di|1dj
KashFlow|t||1al,1di|1dj
DATEV|t||1al,1di
DATEV software|t||1dv
Lexware|t||1al,1di|1dv
lexoffice|c||1al,1di|1dv
Addison|t||1al,1di|1dv
Agenda Software|t||1al,1di|1dv
Exact Online|t||1al,1di
AFAS|t||1al,1di|1e1
Twinfield|t||1al,1di|1e1
Visma|t||1al,1di|1e1
Visma eAccounting|t||1al,1di|1e1
e-conomic|c||1al,1di|1e1
Fortnox|t||1al,1di|1e1
Navision Stat|t||1al,1di|1e1
Zucchetti|t||1al,1di|1e1
TeamSystem|t||1al,1di|1e1
Comarch ERP|t||1al,1di|1e1
Comarch Optima|t||1al,1di|1e1
Symfonia|t||1al,1di|1e1
Enova|t||1al,1di|1e1
M.E.Doc|t||1al,1di|1e1
^BAS|t||1al,1di|1e1
1С|t||1al,1di|1e1
1С:Бухгалтерия|t||1al,1di|1e1
Silae|t||1al,1di|1e1
Cegid|t||1al,1di|1e1
ContaPlus|t||1al,1di|1e1
A3ERP|t||1al,1di|1e1
Primavera ERP|t||1al,1di|1e1
TOTVS|t||1al,1di|1e1
Omie|t||1al,1di|1e1
Pohoda|t||1al,1di|1e1
SAP|t|SAP ERP;^SAP;SAP systems|1fc|1f8,19t
SAP R/3|t||1er
SAP ECC|t||1er
SAP S/4HANA|t||1er
S/4HANA|t||1er
SAP FI|t||1er
SAP CO|t||1er
SAP FI/CO|t||1er
SAP MM|t||1er
SAP SD|t||1er
SAP PP|t||1er
SAP HCM|t||1er
SAP Ariba|t||1er
SAP Fiori|t||1er
SAP SuccessFactors|t||1er
SAP EWM|t||1er
SAP WM|t||1er
Oracle ERP|t|Oracle E-Business Suite;Oracle EBS;Oracle Financials;Oracle Fusion;Oracle NetSuite;Oracle PeopleSoft|1fc
NetSuite|t||1fc|1f8
PeopleSoft|t||1fc|1f8
JD Edwards|t||1fc|1f8
ERP|t|ERP systems;enterprise resource planning;ERP software;ERP system;1C
Odoo|t|||1fc
1C Enterprise|t|1С:Предприятие;1С Бухгалтерия||1fc
Infor ERP|t|||1fc
Epicor|t|||1fc
Bloomberg Terminal|t|^Bloomberg|1b7
Refinitiv|t||1b7|1fh
FactSet|t||1b7|1fh
Capital IQ|t||1b7|1fh
economics|c|economic analysis;Volkswirtschaft;Volkswirtschaftslehre;économie;economía;economia;economie;økonomi;ekonomia;экономика;економіка
econometrics|c||1fl
macroeconomics|c||1fl
microeconomics|c||1fl
economist|r||1fl
business administration|c|business management;business studies;Betriebswirtschaft;Betriebswirtschaftslehre;BWL;Wirtschaftswissenschaften;gestion d'entreprise;école de commerce;administración de empresas;ADE;administração de empresas;gestão de empresas;bedrijfskunde
finance|c|corporate finances;financial management;financial services
finance manager|r||1fr
human resources|c|^HR;human resource management;HR management;HRM;HR administration;HR operations;people operations;HR processes;personnel administration;HR policies;HR business partnering;Personalwesen;Personalmanagement;Personalverwaltung;ressources humaines;recursos humanos;personeelszaken;personaleadministration;zasoby ludzkie;kadry;управление кадрами;кадровое делопроизводство;управління персоналом;кадрове діловодство
HR manager|r||1ft
recruiting|c|recruitment;talent acquisition;hiring;candidate sourcing;sourcing candidates;full-cycle recruiting;personnel selection;candidate screening;Personalbeschaffung;Personalgewinnung;recrutement;reclutamiento;selección de personal;recrutamento;recrutamento e seleção;werving en selectie;rekruttering;rekrutacja pracowników;подбор персонала;підбір персоналу|1ft
headhunting|c||1fv
recruiter|r||1fv
active sourcing|c||1fv
onboarding|c|employee onboarding;induction of staff|1ft
training delivery|c|training and development;employee training;conducting training;delivering training;training design;learning and development;L&D;training programs;train-the-trainer;e-learning development;course design
instructional design|c||1g0
e-learning|c||1g0
curriculum development|c||1g0
workshop facilitation|c||1g0
facilitation|c||1g0
facilitating workshops|c||1g0
workshops|c||1g0
trainer|r||1g0
adult education|c||1g0
talent management|c|performance management;talent development;employee development
succession planning|c||1ga
performance reviews|c||1ga
employee relations|c|employee engagement
labor relations|c||1gd
labour relations|c||1gd
industrial relations|c||1gd
conflict management at work|c||1gd
works council cooperation|c||1gd
compensation and benefits|c|compensation;benefits administration;salary benchmarking;remuneration;total rewards
labor law|c|labour law;employment law;Arbeitsrecht;droit du travail;derecho laboral;direito do trabalho;arbeidsrecht;arbejdsret;prawo pracy;трудовое право;трудове право|1gz
HRIS|t|HR systems;HRIS systems;applicant tracking systems;ATS recruiting;Workday HCM
Workday|t|||1gl
BambooHR|t|||1gl
Personio|t|||1gl
SuccessFactors|t|||1gl
Greenhouse recruiting|t|||1gl
UKG|t|||1gl
organizational development|c|organisational development;OD consulting;organizational design;organization development
contract law|c|commercial law;business law;legal drafting
corporate law|c||1gt
civil law|c||1gt
contract drafting|c||1gt
drafting contracts|c||1gt
company law|c||1gt
law|c|legal studies;jurisprudence;law studies;legal science;юриспруденция;правознавство;Rechtswissenschaft;Rechtswissenschaften;Jura
legal research|c|legal analysis;legal advice;legal writing;legal counsel
paralegal|r||1h0
lawyer|r||1h0
intellectual property|c|IP law
patents|c||1h3
patent law|c||1h3
trademarks|c||1h3
copyright|c||1h3
patent research|c||1h3
litigation|c|dispute resolution;civil litigation
arbitration|c||1h9
mediation|c||1h9
family law|c|Familienrecht
social law|c|Sozialrecht
SGB II|t||1hd
SGB VIII|t||1hd
SGB XII|t||1hd
public administration|c|local government administration;Verwaltungsrecht
OPEN/PROSOZ|t||1hh
PROSOZ|t||1hh
e-Akte|c||1hh
supply chain management|c|supply chain;SCM;supply chain planning;supply chain operations;end-to-end supply chain;supply chain optimization;Lieferkette;Lieferketten;Lieferkettenmanagement;chaîne d'approvisionnement;chaîne logistique;cadena de suministro;cadeia de suprimentos;cadeia de abastecimento
supply chain manager|r||1hl
transport planning|c|route planning;Tourenplanung;Transportplanung;planification des transports;planificación de rutas;planeamento de rotas;ruteplanlægning;planowanie tras;planowanie transportu;планирование маршрутов;планування маршрутів|1hq
tour planning|c||1hn
fleet scheduling|c||1hn
logistics|c|transportation;distribution;logistics management;transport management;logistics planning;Logistik;logistique;logística;logistiek;logistik;logistyka;логистика;логістика;logistyki;логистики;логістики
freight forwarding|c||1hq
shipping|c||1hq
freight|c||1hq
logistics manager|r||1hq
warehouse management|c|warehousing;warehouse operations;WMS;stock management;warehouse logistics;Lagerverwaltung;Lagerlogistik;Lagerhaltung;magazijnbeheer;magazijn;lagererfaring;pluk og pak;lagerstyring;lagerarbejde;gospodarka magazynowa;magazyn;складская логистика;складской учет;gestion d'entrepôt;gestión de almacén;gestión de almacenes;gestão de armazém;magazynowanie;складской учёт;складська логістика;складський облік;Kommissionierung
order picking|c|Kommissionieren;préparation de commandes;preparación de pedidos;separação de pedidos;ordrepluk;kompletacja zamówień;комплектация заказов;комплектування замовлень|1hv
picking and packing|c||1hv
inventory management|c|inventory control;stock control;inventory planning;inventory;gestion des stocks;gestión de inventario;gestión de inventarios;control de inventarios;gestão de estoque;gestão de stocks;Bestandsführung;Inventur;gestión de stock;control de stock;voorraadbeheer;lagerbeholdning;inwentaryzacja;управление запасами;управління запасами
stocktaking|c||1hy
production planning|c|production scheduling;manufacturing planning;MRP;material planning;demand planning;production control;PPS planning;Produktionsplanung;Fertigungsplanung
import/export|c|international trade;foreign trade
customs|c||1i1
customs clearance|c||1i1
incoterms|c||1i1
export control|c||1i1
customs regulations|c||1i1
forklift|c|forklift driving;forklift operation;forklift operator;Gabelstapler;Staplerschein;Gabelstaplerschein;truckcertifikat;gaffeltruck
forklift driver|r||1i7
forklift license|c||1i7
forklift licence|c||1i7
driving licence|c|driver's license;driving license;driver's licence;driver license;drivers license;Führerschein;Führerschein Klasse B;Führerschein der Klasse B;Fahrerlaubnis;permis de conduire;permis B;carnet de conducir;permiso de conducir;licencia de conducir;carné de conducir;carta de condução;carteira de habilitação;CNH;rijbewijs;rijbewijs B;kørekort;kørekort B;prawo jazdy;prawo jazdy kat. B;prawa jazdy;водительские права;водительское удостоверение;права категории B;права категории В;водійські права;водійське посвідчення;права категорії B
category B driving licence|c||1ib
truck driver|r||1ib
fleet management|c|fleet operations
dispatching|c||1ie
mechanical engineering|c|machine design;mechanical design;mechanical systems;mechanical engineer skills;machine building;Maschinenbau;ingeniería mecánica;werktuigbouwkunde
mechanical engineer|r||1ig
electrical engineering|c|electrical systems;electrical design;electrical installation;electrical circuits;Elektrotechnik;ingeniería eléctrica;elektrotechniek;Elektroinstallation;installations électriques;instalaciones eléctricas;instalações elétricas;elektroinstallation;instalacje elektryczne;электромонтаж;електромонтаж
power systems|c||1ii
power electronics|c||1ii
electrical engineer|r||1ii
electronics|c|electronic circuits;hardware design;schematic design;electronics design;hardware development
circuit design|c||1im
analog design|c||1im
digital electronics|c||1im
PCB design|c|PCB layout;circuit board design|1im
Altium Designer|t||1iq
KiCad|t||1iq
Eagle PCB|t||1iq
OrCAD|t||1iq
civil engineering|c|building construction;Bauingenieurwesen
structural engineering|c||1iv
structural analysis|c||1iv
geotechnical engineering|c||1iv
civil engineer|r||1iv
chemical engineering|c|process engineering;process technology
process engineer|r||1j0
chemical engineer|r||1j0
industrial engineering|c|manufacturing engineering;production engineering;ingeniería industrial
industrial engineer|r||1j3
automotive engineering|c|automotive;automotive industry
vehicle development|c||1j5
AUTOSAR|t||1j5
CAN bus|t||1j5
ISO 26262|t||1j5
functional safety|c||1j5
ADAS|t||1j5
powertrain|c||1j5
aerospace engineering|c|aerospace
avionics|c||1jd
aeronautics|c||1jd
aviation|c||1jd
systems engineering|c|model-based systems engineering
MBSE|t||1jh
SysML|t||1jh
systems engineer|r||1jh
CAD|t*|computer-aided design;CAD software;computer aided design;3D CAD;CAD systems;CAD design;CAD tools
CAD drawing|t||1jl
AutoCAD|t|Autodesk AutoCAD;Auto CAD;AutoCAD Civil 3D|1jl
AutoCAD Electrical|t||1jn
Civil 3D|t||1jn
SolidWorks|t|Solid Works;Dassault SolidWorks|1jl
CATIA|t|CATIA V5;Catia V6|1jl
Autodesk Inventor|t|^Inventor|1jl
Fusion 360|t||1jl|1js
Siemens NX|t||1jl|1js
Creo|t||1jl|1js
PTC Creo|t||1jl|1js
Solid Edge|t||1jl|1js
Pro/ENGINEER|t||1jl|1js
Rhino 3D|t||1jl|1js
Unigraphics NX|t||1jl|1js
Revit|t|Autodesk Revit|1k2,1jl
BIM|t|building information modeling;building information modelling
ArchiCAD|t|||1k2
Navisworks|t|||1k2
Tekla Structures|t|||1k2
Allplan|t|||1k2
Vectorworks|t|||1k2
Solibri|t|||1k2
Nemetschek|t|||1k2
SketchUp|t|Sketch Up|1jl
^FEM|t|finite element analysis;FEA;finite element method
ANSYS|t||1kb
Abaqus|t||1kb
COMSOL|t||1kb
Nastran|t||1kb
CFD|t|computational fluid dynamics;fluid dynamics
fluid mechanics|c||1kg
thermodynamics|c
heat transfer|c||1ki
technical drawing|c|technical drawings;blueprints reading;engineering drawings;reading blueprints;blueprint reading;technical blueprints
GD&T|t||1kk
schematics|c||1kk
electrical schematics|c||1kk
circuit diagrams|c||1kk
P&ID|t||1kk
PLC|t|PLC programming;programmable logic controllers;SPS programming;industrial automation;automation technology;automation engineering
Siemens S7|t||1kq
TIA Portal|t||1kq
Simatic|t||1kq
Allen-Bradley|t||1kq
SCADA|t|||1kq
HMI programming|t|||1kq
Codesys|t||1kq
LabVIEW|t|NI LabVIEW
CNC|t|CNC machining;CNC programming;machining
CNC milling|t||1kz
CNC turning|t||1kz
milling|c||1kz
turning|c||1kz
lathe operation|c||1kz
CAM programming|t|||1kz
Mastercam|t|||1kz
CNC operator|r||1kz
welding|c|Schweißen;soudage;soldadura;soldagem;svejsning;spawanie;сварка;зварювання
MIG welding|t||1l8
TIG welding|t||1l8
arc welding|c||1l8
soldering|c||1l8
welder|r||1l8
3D printing|t|additive manufacturing
manufacturing|c|manufacturing processes;production processes;Fertigung;fabrication;fabricación;fabricação
assembly line|c||1lf
mass production|c||1lf
maintenance|c|machine maintenance;equipment maintenance;repair work;mechanical maintenance;repair;maintenance and repair;Wartung;Instandhaltung;maintenance industrielle;mantenimiento;manutenção;onderhoud;vedligeholdelse;maintenance préventive;konserwacja;utrzymanie ruchu;техническое обслуживание;технічне обслуговування
preventive maintenance|c||1li
predictive maintenance|c||1li
maintenance technician|r||1li
HVAC|t|heating ventilation and air conditioning;heating systems
refrigeration|c||1lm
air conditioning|c||1lm
plumbing|c|pipe fitting;sanitary installation
plumber|r||1lp
carpentry|c|woodworking;joinery
carpenter|r||1lr
construction management|c|construction project management;site management|1m4
Procore|t||1lt
Bluebeam|t||1lt
PlanGrid|t||1lt
Aconex|t||1lt
Autodesk Construction Cloud|t||1lt
BIM 360|t||1lt
PlanRadar|t||1lt
cost estimation|c||1lt
estimating|c||1lt
fit-out|c||1lt
construction|c|building works;construction work;construction supervision
construction site management|c||1m4
site supervision|c||1m4
site manager|r||1m4
architecture of buildings|c|architectural drafting;building design
urban planning|c||1m8
architect|r||1m8
landscape architecture|c||1m8
surveying|c|land surveying;geodesy
renewable energy|c|energy sector
solar energy|c||1md
photovoltaics|c||1md
wind energy|c||1md
energy efficiency|c||1md
smart grids|c||1md
energy management|c||1md
solar power|c||1md
wind power|c||1md
environmental management|c|environmental protection;sustainability;sustainable development;environmental science
ESG|t||1mm
ISO 14001|t||1mm
environmental impact assessment|c||1mm
waste management|c||1mm
carbon accounting|c||1mm
climate change|c||1mm
circular economy|c||1mm
occupational safety|c|health and safety;occupational health and safety;workplace safety;HSE;EHS;safety regulations;work safety;safety standards;safety management;health & safety;OHS;Arbeitssicherheit;Arbeitsschutz;santé et sécurité au travail;sécurité au travail;prevención de riesgos laborales;seguridad laboral;arbejdsmiljø
OSHA|t||1mu
PLM|t|product lifecycle management
Teamcenter|t||1mw
Windchill|t||1mw
PDM|t||1mw
product development|c|new product development;NPD;product engineering;product innovation
R&D|t||1n0
research and development|c||1n0
materials science|c
metallurgy|c||1n3
polymer science|c||1n3
materials testing|c||1n3
composites|c||1n3
research|c|scientific research;academic research;research methods;research methodology;research projects;conducting research;research design;applied research;research skills
desk research|c||1n8
literature review|c||1n8
researcher|r||1n8
qualitative research|c|qualitative methods;qualitative analysis;interviews for research;qualitative data analysis|1n8
NVivo|t||1n8|1nc
ATLAS.ti|t||1n8|1nc
quantitative research|c|quantitative methods;quantitative skills|1n8
scientific writing|c|academic writing;paper writing
publications|c||1ng
peer-reviewed publications|c||1ng
published research|c||1ng
scientific publications|c||1ng
laboratory techniques|c|laboratory work;lab work;laboratory skills;wet lab;laboratory methods;laboratory equipment;lab techniques;laboratory analysis
laboratory technician|r||1nl
molecular biology|c
PCR|t||1nn
qPCR|c||1nn
cell culture|c||1nn
western blot|c||1nn
DNA sequencing|t||1nn
gene editing|c||1nn
CRISPR|t||1nn
microbiology|c||1nn
cell biology|c||1nn
flow cytometry|c||1nn
ELISA|t||1nn
genetics|c||1nn
biochemistry|c
protein purification|c||1o0
enzymology|c||1o0
biology|c|life sciences;biological sciences;Biologie
ecology|c||1o3
biologist|r||1o3
biotechnology|c|biotech;biomedical sciences
bioprocessing|c||1o6
biomedical engineering|c||1o6
chemistry|c|chemical analysis;Chemie
organic chemistry|c||1o9
analytical chemistry|c||1o9
inorganic chemistry|c||1o9
physical chemistry|c||1o9
HPLC|t||1o9
chromatography|c||1o9
mass spectrometry|c||1o9
spectroscopy|c||1o9
NMR|t||1o9
chemist|r||1o9
physics|c|Physik
quantum physics|c||1ok
optics|c||1ok
photonics|c||1ok
solid state physics|c||1ok
physicist|r||1ok
mathematics|c|applied mathematics;math;maths;Mathematik;mathématiques;matemáticas;matemática;wiskunde;matematik;matematyka;математика;алгебра та геометрія
linear algebra|c||1oq
calculus|c||1oq
numerical analysis|c||1oq
mathematical modeling|c||1oq
mathematical modelling|c||1oq
mathematician|r||1oq
psychology|c
cognitive psychology|c||1ox
psychotherapy|c||1ox
clinical psychology|c||1ox
behavioral science|c||1ox
psychologist|r||1ox
cognitive science|c||1ox
sociology|c|social sciences
anthropology|c||1p4
political science|c||1p4
international relations|c||1p4
pharmaceuticals|c|pharmacology;pharmacy;pharmaceutical industry
drug development|c||1p8
drug discovery|c||1p8
pharmacovigilance|c||1p8
pharmacist|r||1p8
medicinal chemistry|c||1p8
GMP|t|good manufacturing practice;GxP;GDP pharma;GMP regulations
cGMP|c||1pe
GLP|t||1pe
good laboratory practice|c||1pe
clinical trials|c|clinical research;GCP guidelines;good clinical practice;clinical studies;clinical development
clinical data management|c||1pi
clinical research associate|r||1pi
medical devices|c|medical technology
ISO 13485|t||1pl
MDR medical devices|t||1pl
FDA regulations|t||1pl
IEC 62304|t||1pl
nursing|c|patient care;nursing care;bedside nursing;care of patients;direct patient care;healthcare nursing;Krankenpflege;Pflege;Gesundheits- und Krankenpflege;Patientenversorgung;soins infirmiers;soins aux patients;enfermería;atención al paciente;enfermagem;verpleging;verpleegkunde;sygepleje;patientpleje;pielęgniarstwo;сестринское дело;cuidados de enfermería;cuidados de enfermagem;уход за пациентами;медсестринство;догляд за пацієнтами;omvårdnad;Grund- und Behandlungspflege;Behandlungspflege;Grundpflege;Patientenbetreuung
registered nurse|r||1pq
nurse|r||1pq
acute care|c||1pq
intensive care|c|Intensivpflege;Intensivstation;Intensivmedizin;soins intensifs;cuidados intensivos;intensive zorg;intensiv terapi;intensywna terapia;реанимация;інтенсивна терапія|1pq
critical care|c||1pq
elderly care|c|geriatric care;care of the elderly;aged care;senior care;caregiving;Altenpflege;Seniorenpflege;ældrepleje;soins aux personnes âgées;cuidado de mayores;cuidado de ancianos;cuidado de idosos;ouderenzorg;opieka nad osobami starszymi;уход за пожилыми;догляд за літніми людьми;äldreomsorg;hemsjukvård
home care|c||1pw
dementia care|c||1pw
palliative care|c||1pw
caregiver|r||1pw
medication administration|c|administering medication;dispensing medication;Medikamentengabe;Medikamentenversorgung;administración de medicamentos;administração de medicamentos;medicijnen toedienen;medicindosering;medicinhåndtering;podawanie leków;läkemedelshantering
wound care|c|Wundversorgung;Wundmanagement;soins de plaies;cura de heridas;tratamento de feridas;wondverzorging;sårpleje;opatrywanie ran;обработка ран;догляд за ранами|1q1
vital signs|c||1q1
IV therapy|t||1q1
phlebotomy|c||1q1
taking vital signs|c||1q1
injections|c||1q1
first aid|c|emergency care;emergency medicine;resuscitation;Reanimation;Erste Hilfe;premiers secours;primeros auxilios;primeiros socorros;EHBO;førstehjælp;pierwsza pomoc;первая помощь;перша допомога;första hjälpen
CPR|t||1q8
basic life support|c||1q8
BLS|t||1q8
ACLS|t||1q8
hospital software|c*|clinical systems;hospital information system;KIS
?Epic|t|Epic EHR;Epic Systems;Epic EMR|1r3,1qd
Cerner|t||1r3,1qd|1qe
MEDITECH|t||1r3,1qd|1qe
Allscripts|t||1r3,1qd|1qe
athenahealth|c||1r3,1qd|1qe
eClinicalWorks|c||1r3,1qd|1qe
Orbis KIS|t||1r3,1qd|1qe
SystmOne|t||1r3,1qd|1qe
EMIS Web|t||1r3,1qd|1qe
Lifecare|t||1r3,1qd|1qe
Медиалог|t||1r3,1qd|1qe
Sundhedsplatformen|t||1r3,1qd|1qe
HiX|t||1r3,1qd|1qe
Nedap Ons|t||1r3,1qd|1qe
Medifox|t||1r3,1qd|1qe
Vivendi PD|t||1r3,1qd|1qe
Dragon Medical|t||1r3,1qd|1qe
medical terminology|c|medical knowledge
anatomy|c|anatomi|1qv
physiology|c|fysiologi|1qv
healthcare|c|health care;healthcare industry;healthcare management;health services
hospital administration|c||1qy
public health|c||1qy
epidemiology|c||1qy
global health|c||1qy
electronic health records|c|EHR;EMR;electronic medical records;medical records;hospital information systems
FHIR|t||1r3
HL7|t||1r3
medical coding|c
ICD-10|t||1r6
medical billing|c||1r6
CPT coding|t||1r6
physiotherapy|c|physical therapy
rehabilitation|c||1ra
occupational therapy|c||1ra
physiotherapist|r||1ra
physical therapist|r||1ra
radiology|c|medical imaging
MRI|t||1rf
CT scanning|t||1rf
ultrasound|c||1rf
X-ray imaging|t||1rf
dentistry|c|dental care
dental hygiene|c||1rk
dentist|r||1rk
surgery|c|surgical procedures;operating room
neurosurgery|c||1rn
mental health|c|counselling;counseling;mental health care
psychiatric care|c||1rp
crisis intervention|c||1rp
social work|c|social services;community outreach;social care
case management|c||1rs
youth work|c||1rs
child protection|c||1rs
social worker|r||1rs
nutrition|c|dietetics;diet planning
dietitian|r||1rx
veterinary medicine|c|animal care;animal husbandry
veterinarian|r||1rz
^ICDP|t|International Child Development Programme|1sr
midwifery|c|obstetrics
labour ward|c||1s2
midwife|r||1s2
digital preservation|c|archives management;archive work
Preservica|t||1s5
Archivematica|t||1s5
ISAD(G)|t||1s5
^OAIS|t||1s5
EAD|t||1s5
cataloguing|c||1s5
archivist|r||1s5
library work|c|librarianship;library management
Dewey|t||1sd
MARC|t||1sd
Koha|t||1sd
librarian|r||1sd
^Aula|t||1sr
teaching|c|instruction of students;classroom teaching;teaching experience;teach;pedagogy;didactics;teaching assistant work;classroom instruction;Unterricht;Unterrichten;Lehrtätigkeit;enseignement;docencia;enseñanza;ensino;docência;lesgeven;onderwijs;undervisning;undervise;nauczanie;преподавание;викладання;enseigner;dar clases;dar aulas;onderwijs geven;prowadzenie zajęć;преподавать;обучение студентов;викладати;викладаю;навчання учнів
lecturing|c||1sj
tutoring|c||1sj
classroom management|c||1sj
lesson planning|c|Unterrichtsplanung;préparation des cours;planificación de clases;planeamento de aulas;lesvoorbereiding;undervisningsplanlægning|1sj
lesson plans|c||1sj
teacher|r||1sj
lecturer|r||1sj
early childhood education|c|childcare;child care;child development;preschool education;pedagogue work;Kinderbetreuung;Frühpädagogik;børnepasning;pædagogik;pædagogisk arbejde;pædagogisk praksis;Kleinkindpädagogik;Kindheitspädagogik;petite enfance;educación infantil;educação infantil;educação de infância;kinderopvang;edukacja przedszkolna;дошкольное образование;дошкільна освіта
preschool|c||1sr
kindergarten|c||1sr
kindergarten teacher|r||1sr
daycare|c||1sr
special education|c|special needs education;inclusive education;special educational needs
academic supervision|c|supervision of students;student supervision;thesis supervision;student advising
educational technology|c|EdTech;learning management systems;LMS
Moodle|t||1sy
Canvas LMS|t||1sy
Blackboard Learn|t||1sy
food service|c|catering;waiting tables;table service;food and beverage;F&B;restaurant service;serving food;restaurant;service en salle;servicio de mesas;serviço de mesa;bediening;servering;obsługa gości;обслуживание гостей;обслуговування гостей
waiter|r||1t2
waitress|r||1t2
cooking|c|culinary arts;food preparation;menu planning;kitchen work;meal preparation;Kochen;cuisine;cocina;køkken;madlavning;gotowanie;приготовление блюд;приготування страв;matlagning;Speisenzubereitung;Speisekartengestaltung;élaboration des menus;elaboración de menús;elaboração de ementas;menukaart samenstellen;menuplanlægning;układanie menu
baking|c||1t5
chef de partie|r||1t5
cook|r||1t5
food safety|c|food hygiene;food handling;hygiene standards;food safety regulations;Lebensmittelhygiene;hygiène alimentaire;higiene alimentaria;seguridad alimentaria;higiene alimentar;segurança alimentar;voedselveiligheid;fødevaresikkerhed;bezpieczeństwo żywności;пищевая безопасность;безпека харчових продуктів;livsmedelssäkerhet
^HACCP|t||1t9
bartending|c|barista skills;coffee preparation;mixology
barista|r||1tb
bartender|r||1tb
^Opera PMS|t|Oracle Opera;Opera Cloud;Micros Opera;Fidelio|1tl
Protel|t||1tl|1te
^Mews|t||1tl|1te
Cloudbeds|t||1tl|1te
Guestline|t||1tl|1te
RoomRaccoon|t||1tl|1te
SIHOT|t||1tl|1te
hotel management|c|front office;hospitality management;guest relations;hotel operations;hospitality;hospitality industry
front desk|c||1tl
reception work|c||1tl
housekeeping|c||1tl
receptionist|r||1tl
tourism|c|travel industry;travel planning
tour guiding|c||1tq
tour guide|r||1tq
Amadeus GDS|t|||1tq
Sabre GDS|t|||1tq
cleaning|c|cleaning services;janitorial services;industrial cleaning;sanitation;rengøring;Reinigung;nettoyage;limpieza;limpeza;schoonmaak;sprzątanie;уборка;прибирання
cleaner|r||1tv
security guarding|c|security services
access control|c||1tx
surveillance|c||1tx
security guard|r||1tx
patrol|c||1tx
gardening|c|agriculture;farming;crop production
landscaping|c||1u2
horticulture|c||1u2
forestry|c||1u2
beauty care|c|cosmetology
hairdressing|c||1u6
hair styling|c||1u6
manicure|c||1u6
hairdresser|r||1u6
sports coaching|c|idræt
personal training|c||1ub
fitness training|c||1ub
fitness trainer|r||1ub
personal trainer|r||1ub
music|c|music production;audio editing
sound engineering|c||1ug
audio engineering|c||1ug
sound design|c||1ug
Pro Tools|t|||1ug
Ableton Live|t|||1ug
Logic Pro|t|||1ug
communication|s|communication skills;communications skills;written and verbal communication;verbal and written communication;oral communication;effective communication;interpersonal communication;communicate effectively;excellent communicator;communicator;written and oral communication;communicating;strong communicator;ability to communicate;communicate clearly;Ausdrucksfähigkeit;sprachgewandt;Kommunikationsfähigkeit;Kommunikationsstärke;kommunikationsstark;Kommunikationskompetenz;kommunikative Fähigkeiten;communication écrite et orale;aisance relationnelle;aisance orale;capacités de communication;bonne communication;habilidades de comunicación;comunicación efectiva;capacidad de comunicación;habilidades comunicativas;dotes de comunicación;habilidades de comunicação;boa comunicação;comunicação;capacidade de comunicação;communicatieve vaardigheden;communicatief vaardig;communicatievaardigheden;communicatief sterk;kommunikation;kommunikationsevner;god kommunikation;formidling;kommunikative evner;komunikatywność;umiejętności komunikacyjne;zdolności komunikacyjne;коммуникабельность;коммуникативные навыки;навыки коммуникации;грамотная речь;комунікабельність;комунікативні навички;навички комунікації;沟通能力;コミュニケーション能力;커뮤니케이션
written communication|s||1un
verbal communication|s||1un
interpersonal skills|s|people skills;social skills;social competence;interpersonal;Einfühlungsvermögen;freundliches Auftreten;Kontaktfreude;kontaktfreudig;aufgeschlossen;soziale Kompetenz;Sozialkompetenz;sens relationnel;qualités relationnelles;habilidades interpersonales;don de gentes;relacionamento interpessoal;facilidade de relacionamento;sociale vaardigheden;empathisch;udadvendt;imødekommende;smilende;social;anerkendende;hjælpsom;lydhør;let til smil
relationship building|s||1uq
building relationships|s||1uq
relationship management|s||1uq
build relationships|s||1uq
building strong relationships|s||1uq
emotional intelligence|s||1uq
presentation skills|s|presenting;presentations;giving presentations;presenting to stakeholders;presentation;Präsentationsfähigkeit;Präsentationsfähigkeiten
public speaking|s||1ux
teamwork|s|team player;teamworking;team work;collaboration;team spirit;collaborative;collaboration skills;working in a team;work in a team;work in teams;team-oriented;team environment;collaborate;teamplayer;ability to work in a team;team-player;working in teams;work collaboratively;Teamfähigkeit;teamfähig;Teamgeist;Teamarbeit;Teamplayer;Zusammenarbeit im Team;esprit d'équipe;travail en équipe;travail d'équipe;trabajo en equipo;colaboración;trabalho em equipe;trabalho em equipa;espírito de equipa;samenwerken;teamspeler;samenwerking;samarbejde;samarbejdsevner;samarbejdsvillig;holdspiller;praca zespołowa;umiejętność pracy w zespole;pracy zespołowej;praca w zespole;работа в команде;умение работать в команде;командная работа;работы в команде;робота в команді;вміння працювати в команді;командна робота;роботи в команді;团队合作;チームワーク;팀워크
cross-functional collaboration|s||1uz
cross-functional teams|s||1uz
leadership|s|leadership skills;led a team;led teams;lead a team;managed a team;leadership experience;leading people;leadership qualities;lead by example;leading by example;Führungskompetenz;Führungsstärke;Führungsqualitäten;liderazgo;liderança;leiderschap;ledelse;lederskab;лидерство;лидерские качества;лідерство;Teamleitung;leiding over;teamledelse;керування командою
thought leadership|s||1v2
technical leadership|s||1v2
problem solving|s|problem-solving;problem-solving skills;problem solver;solving problems;solve problems;solve complex problems;complex problem solving;problem-solving abilities;solution-oriented;solution oriented;problem solving skills;Problemlösung;Problemlösungskompetenz;lösungsorientiert;lösungsorientierte Arbeitsweise;Lösungsorientierung;résolution de problèmes;orienté solution;orientée solution;orienté solutions;resolución de problemas;resolução de problemas;solução de problemas;probleemoplossend vermogen;oplossingsgericht;probleemoplossend;problemløsning;løsningsorienteret;rozwiązywanie problemów;rozwiązywania problemów;решение проблем;решения проблем;вирішення проблем;розв'язання проблем
analytical thinking|s|analytical skills;analytical;critical thinking;analytic skills;analytical mindset;analytical ability;analytical abilities;logical thinking;analytically;analytisches Denken;analytische Fähigkeiten;analytisches Denkvermögen;analytische Denkweise;esprit d'analyse;capacité d'analyse;esprit analytique;esprit de synthèse;capacités d'analyse;capacidad analítica;pensamiento analítico;mentalidad analítica;pensamiento crítico;capacidade analítica;pensamento analítico;raciocínio lógico;espírito analítico;analytisch;analytisch vermogen;analytisch denkvermogen;analytisk;analytiske evner;analityczne myślenie;zdolności analityczne;umiejętność analitycznego myślenia;myślenie analityczne;аналитическое мышление;аналитический склад ума;аналитические способности;аналітичне мислення;аналітичні здібності
strategic thinking|s||1v6
conceptual thinking|s||1v6
systems thinking|s||1v6
time management|s|time-management;prioritization;prioritisation;prioritizing;meeting deadlines;meet deadlines;managing priorities;set priorities;prioritize tasks;manage multiple projects;juggling priorities
multitasking|s||1va
work under pressure|s||1va
working under pressure|s||1va
organizational skills|s|organisational skills;organizational;organised;organized;organization skills;well-organized;structured approach;structured way of working;planning and organizing;planning skills;well organised;Organisationstalent;Organisationsgeschick;strukturierte Arbeitsweise;Organisationsfähigkeit;sens de l'organisation;organisé;organisée;capacidad de organización;organización y planificación;capacidade de organização;organização;plannen en organiseren;organisatietalent;gestructureerd;planlægning;koordinering;ordenssans;systematisk;bevare overblikket;planlægge;struktureret;organisatoriske evner;overblik;dobra organizacja pracy;dobrej organizacji pracy;organizacja pracy własnej
attention to detail|s|detail-oriented;detail oriented;eye for detail;accuracy;precision;meticulous;detail orientated;attention to details;thoroughness;conscientious;Sorgfalt;Genauigkeit;sorgfältig;sorgfältige Arbeitsweise;rigueur;rigoureux;rigoureuse;sens du détail;atención al detalle;rigor profesional;atenção aos detalhes;atenção ao detalhe;nauwkeurig;nauwkeurigheid;oog voor detail;kwaliteitsgericht;grundig;kvalitetsbevidst;ordentlighed;velformuleret;sans for detaljen;omhyggelig;detaljeorienteret;dokładność;skrupulatność;dbałość o szczegóły;внимательность к деталям;внимание к деталям;внимательность;уважність до деталей;увага до деталей;уважність
self-motivation|s|self-motivated;self-starter;self starter;motivated;proactive;initiative;proactivity;work independently;working independently;independent work;self-driven;ability to work independently;self-management;autonomy;take initiative;autonomous;self-directed;results-driven;results-oriented;result-oriented;hands-on mentality;hands-on attitude;drive for results;independently;Eigeninitiative;selbstständige Arbeitsweise;selbständige Arbeitsweise;Selbstständigkeit;eigenverantwortlich;eigenständige Arbeitsweise;proaktiv;Eigenverantwortung;selbstständiges Arbeiten;autonomie;autonome;proactif;prise d'initiative;esprit d'initiative;proactividad;iniciativa;autonomía;proactivo;proatividade;autonomia;proativo;zelfstandig;proactief;initiatiefrijk;eigen initiatief;handlekraftig;gåpåmod;handlekraft;arbejdsom;effektiv;selvstændig;selvstændigt;selvkørende;initiativrig;engageret;samodzielność;samodzielności;inicjatywa;proaktywność;самостоятельность;инициативность;проактивность;самостійність;ініціативність;проактивність
adaptability|s|flexibility;adaptable;flexible attitude;open-minded;open minded;fast-paced environment;fast-paced environments;resilience;dynamic environment;agility;stress resistance;resilient;fast paced environment;Flexibilität;Belastbarkeit;flexibel;belastbar;adaptabilité;capacité d'adaptation;adaptabilidad;flexibilidad;adaptabilidade;flexibilidade;flexibiliteit;stressbestendig;omstillingsparat;alsidig;fleksibel;fleksibilitet;elastyczność;гибкость;стрессоустойчивость;гнучкість;стресостійкість
ambiguity|s||1vh
creativity|s|creative;creative thinking;innovative thinking;inventive;Kreativität;kreativ;créativité;créatif;creatividad;criatividade;creativiteit;creatief;iderig;nytænkende;idérig;kreativitet;kreatywność;креативность;креативное мышление;креативність
innovative|s||1vj
innovation|s||1vj
curiosity|s||1vj
curious|s||1vj
willingness to learn|s|eagerness to learn;eager to learn;fast learner;quick learner;learning attitude;continuous learning;learn quickly;growth mindset;desire to learn;learning agility;learn new technologies;ability to learn;keen to learn;enthusiasm for learning;Lernbereitschaft;lernbereit;Weiterbildungsbereitschaft;curiosité;envie d'apprendre;ganas de aprender;curiosidad;vontade de aprender;leergierig;nieuwsgierig;lærenem;nysgerrig;videbegærlig;chęć do nauki;chęć nauki;обучаемость;желание учиться;желание развиваться;бажання вчитися;бажання розвиватися
reliability|s|reliable;sense of responsibility;dependable;trustworthiness;punctuality;work ethic;ownership mindset;accountable;Zuverlässigkeit;zuverlässig;Verantwortungsbewusstsein;verantwortungsbewusst;Pünktlichkeit;sérieux;ponctuel;fiabilité;sens des responsabilités;ponctualité;responsabilidad;responsabilidade;comprometimento;verantwoordelijkheidsgevoel;betrouwbaar;ansvarsbevidst;pålidelig;ansvarlig;mødestabil;odpowiedzialność;sumienność;rzetelność;ответственность;пунктуальность;исполнительность;відповідальність;пунктуальність
customer focus|s|customer orientation;customer-oriented;customer-centric;client-focused;customer centricity;service-minded;service orientation;customer-focused;customer obsession;service minded;client orientation;serviceorientiert;Dienstleistungsorientierung;Kundenorientierung;kundenorientiert;Serviceorientierung;sens du service;orientation client;orientación al cliente;klantgericht;klantgerichtheid;salgsminded;kundeminded;kundeorienteret;serviceminded
business acumen|s|commercial awareness;business understanding;commercial acumen;entrepreneurial;entrepreneurial mindset;commercial mindset;entrepreneurship;business sense;entrepreneurial spirit
decision making|s|decision-making;judgment;judgement;making decisions;decision-making skills;sound judgment
conflict resolution|s|conflict management;diplomacy;tact;omsorg;rumme;lytte
mediation skills|s||1vt
empathy|s||1vt
empathetic|s||1vt
patience|s||1vt
active listening|s||1vt
listening skills|s||1vt
intercultural competence|s|cross-cultural communication;intercultural communication;cultural awareness;diversity awareness;multicultural environment;intercultural skills;inclusive environment;interkulturelle Kompetenz
passion|s|enthusiasm;passionate;enthusiastic;energetic;positive attitude;can-do attitude;driven;ambitious;Begeisterung;Leidenschaft;passionné;passionnée;dynamisme;dynamique;motivé;motivée;entusiasmo;pasión;motivación;paixão;motivação;enthousiast;gedreven;entusiasme;godt humør;positiv;energisk;glad for dit arbejde;humørfyldt
motivation|s||1w1
^ABAP CDS|t||pu
^AGS Script|t||pu
?AIDL|t||pu
?ALGOL|t||pu
?AMPL|t||pu
?ANTLR|t||pu
?APL|t||pu
?ASL|t||pu
?ATS|t||pu
?ActionScript|t||pu
?Ada|t||pu|c4
?Agda|t||pu
?Aiken|t||pu
?Aleo|t||pu
?Alloy|t||pu
^Alpine Abuild|t||pu
?AngelScript|t||pu
^Answer Set Programming|t||pu
^Apollo Guidance Computer|t||pu
?AppleScript|t||pu
?AspectJ|t||pu
?Asymptote|t||pu
?Augeas|t||pu
?AutoHotkey|t||pu
?AutoIt|t||pu
?Awk|t||pu
^B (Formal Method)|t||pu
^B4X|t||pu
?BAML|t||pu
?BQN|t||pu
?Ballerina|t||pu
?Batchfile|t||pu
?Befunge|t||pu
^BibTeX Style|t||pu
?Bicep|t||pu
?Bison|t||pu
?BitBake|t||pu
?BlitzBasic|t||pu
?BlitzMax|t||pu
?Bluespec|t||pu
^Bluespec BH|t||pu
?Boo|t||pu
?Boogie|t||pu
?Brainfuck|t||pu
?BrighterScript|t||pu
?Brightscript|t||pu
^C2hs Haskell|t||pu
^CAP CDS|t||pu
?CLIPS|t||pu
?CQL|t||pu
?CWeb|t||pu
?Cadence|t||pu
?Cairo|t||pu
^Cairo Zero|t||pu
?CameLIGO|t||pu
?Cangjie|t||pu
^Cap'n Proto|t||pu|5j,2r
?CartoCSS|t||pu
?Ceylon|t||pu
?ChucK|t||pu
?Circom|t||pu
?Cirru|t||pu
?Clarion|t||pu
?Clarity|t||pu
^Classic ASP|t||pu
?Clue|t||pu
?CodeQL|t||pu
?CoffeeScript|t||pu
?ColdFusion|t||pu
^ColdFusion CFC|t||pu
^Common Lisp|t||pu
^Common Workflow Language|t||pu
^Component Pascal|t||pu
?Csound|t||pu
^Csound Document|t||pu
^Csound Score|t||pu
?Curry|t||pu
?Cycript|t||pu
?Cypher|t||pu
?Cython|t||pu
^DIGITAL Command Language|t||pu
?DTrace|t||pu
?Dafny|t||pu
?Daslang|t||pu
?DataWeave|t||pu
?DenizenScript|t||pu
?Dhall|t||pu
?Dogescript|t||pu
?Dune|t||pu
?Dylan|t||pu
?ECL|t||pu
?ECLiPSe|t||pu
?Earthly|t||pu
?EdgeQL|t||pu
?Eiffel|t||pu
?Elm|t||pu|36,3d,3a
?Elvish|t||pu
^Elvish Transcript|t||pu
^Emacs Lisp|t||pu
?EmberScript|t||pu
?Euphoria|t||pu
?FIRRTL|t||pu
?FLUX|t||pu
?FPP|t||pu
?Fantom|t||pu
?Faust|t||pu
?Fennel|t||pu
^Filebench WML|t||pu
?Filterscript|t||pu
?Flix|t||pu
?Forth|t||pu
^Fortran Free Form|t||pu
?FreeBASIC|t||pu
?FreeMarker|t||pu
?Frege|t||pu
?Futhark|t||pu
^G-code|t||pu
?GAML|t||pu
?GAMS|t||pu
^GCC Machine Description|t||pu
?GDB|t||pu
?GDScript|t||pu
?GDShader|t||pu
?GSC|t||pu
^Game Maker Language|t||pu
^Genero 4gl|t||pu
?Genie|t||pu
?Genshi|t||pu
^Gentoo Ebuild|t||pu
^Gentoo Eclass|t||pu
?Gleam|t||pu
^Glimmer JS|t||pu
^Glimmer TS|t||pu
?Glyph|t||pu
?Gno|t||pu
?Gnuplot|t||pu
?Golo|t||pu
?Gosu|t||pu
?Grace|t||pu
^Grammatical Framework|t||pu
^Groovy Server Pages|t||pu
?HCL|t||pu
?Hack|t||pu
?Hare|t||pu
?Haxe|t||pu
?HolyC|t||pu
?Hurl|t||pu
?HyPhy|t||pu
?IDL|t||pu
^IGOR Pro|t||pu
^IL Assembly|t||pu
?ISPC|t||pu
?Idris|t||pu
^ImHex Pattern Language|t||pu
^ImageJ Macro|t||pu
?Imba|t||pu
^Inform 7|t||pu
^Inno Setup|t||pu
?Ioke|t||pu
?Isabelle|t||pu
^Isabelle ROOT|t||pu
?JASS|t||pu
?JFlex|t||pu
?JSONiq|t||pu
?Jac|t||pu
?Jai|t||pu
?Janet|t||pu
?Jasmin|t||pu
^Java Template Engine|t||pu
^JavaScript+ERB|t||pu
^JetBrains MPS|t||pu
?Jison|t||pu
^Jison Lex|t||pu
?Jolie|t||pu
?Jsonnet|t||pu
^Julia REPL|t||pu
?KCL|t||pu
?KFramework|t||pu
?KRL|t||pu
^Kaitai Struct|t||pu
?KakouneScript|t||pu
?KerboScript|t||pu
^KoLmafia ASH|t||pu
?Koka|t||pu
?LFE|t||pu
?LLVM|t||pu
?LOLCODE|t||pu
?LSL|t||pu
?Lambdapi|t||pu
?Langium|t||pu
^Lean 4|t||pu
?Leo|t||pu
?Lex|t||pu
?LigoLANG|t||pu
?LilyPond|t||pu
?Limbo|t||pu
^Linker Script|t||pu
?Liquidsoap|t||pu
^Literate Agda|t||pu
^Literate CoffeeScript|t||pu
^Literate Haskell|t||pu
^LiveCode Script|t||pu
?LiveScript|t||pu
?Lobster|t||pu
?Logos|t||pu
?Logtalk|t||pu
?LoomScript|t||pu
?Luau|t||pu
^M4Sugar|t||pu
?MAXScript|t||pu
?MLIR|t||pu
^MQL4|t||pu
^MQL5|t||pu
?MUF|t||pu
^Macaulay2|t||pu
?Mako|t||pu
^Mathematical Programming System|t||pu
?Max|t||pu
?MeTTa|t||pu
?Meson|t||pu
?MiniD|t||pu
?MiniScript|t||pu
?MiniZinc|t||pu
?Mint|t||pu
?Mirah|t||pu
?Modelica|t||pu
^Modula-2|t||pu
^Modula-3|t||pu
^Module Management System|t||pu
?Mojo|t||pu
?Monkey|t||pu
^Monkey C|t||pu
?Moocode|t||pu
?MoonBit|t||pu
?MoonScript|t||pu
?Motoko|t||pu
^Motorola 68K Assembly|t||pu
?Myghty|t||pu
?NASL|t||pu
?NCL|t||pu
?NMODL|t||pu
?NSIS|t||pu
?NWScript|t||pu
?Nearley|t||pu
?Nemerle|t||pu
?NetLinx|t||pu
^NetLinx+ERB|t||pu
?NetLogo|t||pu
?NewLisp|t||pu
?Nextflow|t||pu
?Nim|t||pu
?Nit|t||pu
?Nix|t||pu
?Nushell|t||pu
^OMNeT++ MSG|t||pu
^OMNeT++ NED|t||pu
?Oberon|t||pu
?ObjectScript|t||pu
^Objective-C++|t||pu
^Objective-J|t||pu
?Odin|t||pu
?Omgrofl|t||pu
?Opa|t||pu
^Open Policy Agent|t||pu
?OpenCL|t||pu
^OpenEdge ABL|t||pu
?OpenQASM|t||pu
^OpenRC runscript|t||pu
?OpenSCAD|t||pu
?OverPy|t||pu
?OverpassQL|t||pu
?Oxygene|t||pu
?PDDL|t||pu
^PEG.js|t||pu
?PLpgSQL|t||pu
^POV-Ray SDL|t||pu
?Pact|t||pu
?Papyrus|t||pu
?Parrot|t||pu
^Parrot Assembly|t||pu
^Parrot Internal Representation|t||pu
?Pascal|t||pu
^Pep8|t||pu
?PicoLisp|t||pu
?PigLatin|t||pu
?Pike|t||pu
?Pkl|t||pu
?PogoScript|t||pu
?Polar|t||pu
?Portugol|t||pu
?PowerBuilder|t||pu
?Praat|t||pu
^Pro*C|t||pu
?Procfile|t||pu
?Prolog|t||pu
?Promela|t||pu
^Propeller Spin|t||pu
?PureBasic|t||pu
?PureScript|t||pu|44,6s
?Pyret|t||pu
^Python console|t||pu
?QMake|t||pu
^Qt Script|t||pu
?Quake|t||pu
?QuakeC|t||pu
?QuickBASIC|t||pu
?Quint|t||pu
?RAScript|t||pu
?REALbasic|t||pu
?REXX|t||pu
?RPC|t||pu
?RPGLE|t||pu
?Racket|t||pu
?Ragel|t||pu
?Raku|t||pu
?Rascal|t||pu
?ReScript|t||pu
?ReasonLIGO|t||pu
?Rebol|t||pu
?Redcode|t||pu
?Redscript|t||pu
^Ren'Py|t||pu
?RenderScript|t||pu
?Rez|t||pu
?Roc|t||pu
^Rocq Prover|t||pu
?Rouge|t||pu
^RouterOS Script|t||pu
?SMT|t||pu
?SQF|t||pu
?SQLPL|t||pu
?SWIG|t||pu
?Sage|t||pu
?Scilab|t||pu
?ShaderLab|t||pu
?ShellSession|t||pu
?Shen|t||pu
?Singularity|t||pu
?Slang|t||pu
?Slash|t||pu
?SmPL|t||pu
?Smali|t||pu
?Smalltalk|t||pu
?Smarty|t||pu
?Smithy|t||pu
?Snakemake|t||pu
?SourcePawn|t||pu
?Squirrel|t||pu
?Stan|t||pu
^Standard ML|t||pu|b
?Starlark|t||pu
?SuperCollider|t||pu
?SurrealQL|t||pu
?Sway|t||pu
^TI Program|t||pu
^TL-Verilog|t||pu
?TLA|t||pu
?TXL|t||pu
?Talon|t||pu
?Tcl|t||pu
?Tcsh|t||pu
?Teal|t||pu
?Terra|t||pu
?Toit|t||pu|r2,r6
?Tolk|t||pu
^Tree-sitter Query|t||pu
?Turing|t||pu
?TypeSpec|t||pu
?Typst|t||pu|2u
^Unified Parallel C|t||pu
^Unix Assembly|t||pu
?Uno|t||pu
?UnrealScript|t||pu
^Untyped Plutus Core|t||pu
?UrWeb|t||pu
?VBScript|t||pu
?VCL|t||pu
?Vala|t||pu
?Verse|t||pu
^Vim script|t||pu
^Visual Basic 6.0|t||pu
?Volt|t||pu
?Vyper|t||pu
?WDL|t||pu
?WGSL|t||pu
?WebIDL|t||pu
?Whiley|t||pu
^Witcher Script|t||pu
^Wolfram Language|t||pu
?Wollok|t||pu
?Wren|t||pu
^X10|t||pu
?XProc|t||pu
?XQuery|t||pu
?Xmake|t||pu
?Xojo|t||pu
?Xonsh|t||pu
?Xtend|t||pu
?YARA|t||pu
?Yacc|t||pu
?Yul|t||pu
?ZAP|t||pu
?ZIL|t||pu
?Zeek|t||pu
?ZenScript|t||pu
?Zephir|t||pu
?Zig|t||pu
?Zimpl|t||pu
?hoon|t||pu
^mIRC Script|t||pu
?mcfunction|t||pu
?mupad|t||pu
?nesC|t||pu
?ooc|t||pu
?sed|t||pu
?ucode|t||pu
?wisp|t||pu
?xBase|t||pu
^Adobe Systems Adobe Acrobat|t
^Blackbaud The Raiser's Edge|t|^The Raiser's Edge|19j
^HCSS HeavyBid|t
^HCSS HeavyJob|t
^Intuit QuickBooks|t||1al
^Mentimeter|t
^Microsoft Dynamics AX|t|^Dynamics AX|1fc
^Microsoft Dynamics GP|t|^Dynamics GP|1fc
^Microsoft FRx|t
^Microsoft Publisher|t
^Oracle E-Business|t||1fc
^Oracle Siebel Server Sync|t|^Siebel Server Sync|19j
^Sage 50 Accounting|t|^50 Accounting|1al
^SmugMug Flickr|t
^Adobe Systems Adobe Photoshop|t
^Adobe Systems Adobe Creative Cloud|t
^ADP Workforce Now|t||1ft
^Amazon Web Services AWS|t|^Web Services AWS
^Apple Final Cut Pro|t||12r
^Apple Keynote|t
^Apple macOS|t
^Avidian Technologies Prophet|t||19j
^CA Erwin Data Modeler|t
^CNC Mastercam|t
^Delphi Technology|t
^Dropbox|t
^Eko|t
^FileMaker Pro|t
^Flipgrid|t||12r
^Google Drive|t|||109,10a,10b,10c
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
^NetSuite ERP|t||1fc
^NetSuite NetCRM|t||19j
^NortonLifeLock cybersecurity|t
^Oracle Business Intelligence Enterprise Edition|t|^Business Intelligence Enterprise Edition
^Oracle E-Business Suite Financials|t|^E-Business Suite Financials
^Oracle Eloqua|t||19j
^Oracle Hyperion|t||1fc
^Oracle JD Edwards EnterpriseOne|t|^JD Edwards EnterpriseOne|1fc
^Oracle PeopleSoft Financials|t|^PeopleSoft Financials|1fc
^Oracle Primavera Enterprise Project Portfolio Management|t|^Primavera Enterprise Project Portfolio Management
^Oracle Solaris|t
^Oracle Taleo|t||1ft
^Qlik Tech QlikView|t
^Salesforce.com Salesforce CRM|t||19j
^SAP Crystal Reports|t
^Screencastify|t||12r
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
^Adobe Systems Adobe After Effects|t||12r
^Adobe Systems Adobe Creative|t|^Adobe Creative
^Adobe Systems Adobe Dreamweaver|t|^Adobe Dreamweaver
^Adobe Systems Adobe Illustrator|t
^Adobe Systems Adobe InDesign|t
^Adobe Systems Adobe PageMaker|t|^Adobe PageMaker
^Adobe Systems Adobe Premiere Pro|t||12r
^Apple iMovie|t||12r
^IBM Lotus Notes|t|^Lotus Notes
^Adobe Systems Adobe ActionScript|t|^Adobe ActionScript
^Adobe Systems Adobe Fireworks|t|^Adobe Fireworks
^Apache Pig|t
^JamBoard|t
^Kapwing|t||12r
^LAMP Stack|t
^LogMeIn GoToWebinar|t
^Microsoft Visual Basic Scripting Edition VBScript|t|^Visual Basic Scripting Edition VBScript
^Nearpod|t
^Oracle JavaServer Pages JSP|t|^JavaServer Pages JSP
^Oracle PL/SQL|t
^Padlet|t
^Screencast-O-Matic|t||12r
^Software as a service SaaS|t
^WeVideo|t||12r
^Bentley MicroStation|t||1jl
^Delphi Discovery|t
^Google Sites|t
^Poll Everywhere|t
^SAP BusinessObjects Crystal Reports|t
^Adobe Systems Adobe Distiller|t|^Adobe Distiller
^Google Gmail|t
^MicroFocus GroupWise|t
^QuarkXPress|t
^ADP Enterprise HR|t||1ft
^Sage 300 Construction and Real Estate|t|^300 Construction and Real Estate
^Sage MAS 200 ERP|t|^MAS 200 ERP|1fc
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
^Infor ERP SyteLine|t||1fc
^AVEVA InTouch HMI|t
^IBM Rational ClearQuest|t|^Rational ClearQuest
^PTC Creo Parametric|t||1jl
^Hewlett Packard LoadRunner|t
^Epicor Vantage ERP|t||1fc
^Autodesk AutoCAD Civil 3D|t||1jl
^Ceridian Dayforce enterprise HCM|t||1ft
^Deltek Costpoint|t||1al
^Oracle HRIS|t||1ft
^Sage HRMS|t||1ft
^Adobe Systems Adobe Captivate|t|^Adobe Captivate
^Adobe Systems Adobe Presenter|t|^Adobe Presenter
^Articulate Rapid E-Learning Studio|t
^Common Curriculum|t
^ESRI ArcPad|t||iw
^MapInfo|t||iw
^3M Post-it App|t
^QuickBase business management|t
^Sage 100 Contractor|t|^100 Contractor
^Trimble SketchUp Pro|t|^SketchUp Pro|1jl
^Bloomz|t
^ParentSquare|t
^Tadpoles|t
^Desmos|t
^Geogebra|t
^Google Classroom|t|||109
^Intrado SchoolMessenger|t
^Schoology|t
^Instructure Canvas|t
^Pear Deck|t
^Amazon Elastic Compute Cloud EC2|t|^Elastic Compute Cloud EC2
^Dassault Systemes CATIA|t||1jl
^Dassault Systemes SolidWorks|t||1jl
^Delcam PowerMILL|t
^ESRI ArcView|t||iw
^HEC-1|t
^HEC-RAS|t
^JavaScript Object Notation JSON|t
^National Instruments LabVIEW|t
^Wireshark|t
^Ab Initio|t||1fc
^Formula translation/translator FORTRAN|t
^Microsoft SQL Server Integration Services SSIS|t|^SQL Server Integration Services SSIS
^ValuSoft MasterCook|t
^eClinicalWorks EHR|t||1qy
^GE Healthcare Centricity EMR|t||1qy
^Henry Schein Dentrix|t||1qy
^PCC EHR|t||1qy
^PCC Pediatric Partner|t||1qy
^STATISTICA|t
^ESRI ArcGIS Spatial Analyst|t|^ArcGIS Spatial Analyst|iw
^ESRI ArcInfo|t||iw
^ESRI ArcView 3D Analyst|t|^ArcView 3D Analyst|iw
^Google Earth Pro|t|^Earth Pro|iw
^Oracle Reports|t
^PointClickCare healthcare|t||1qy
^HMIS Advantage|t
^Analyse-it|t
^ESRI ArcMap|t||iw
^Microsoft PowerShell|t
^Avid Technology iNEWS|t||12r
^Google Angular|t
^Sage ERP Accpac|t|^ERP Accpac|1fc
^Apple AppleWorks|t
^CPR International GeneralCOST Estimator|t||1al
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
^TechSmith Camtasia|t||12r
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
^Informatica Corporation PowerCenter|t||1fc
^Microsoft Internet Information Services|t|^Internet Information Services
^Microsoft Visual C# .NET|t|^Visual C# .NET
^Oracle Application Server|t|^Application Server
^Oracle Java 2 Platform Enterprise Edition J2EE|t|^Java 2 Platform Enterprise Edition J2EE
^Oracle SQL Developer|t|^SQL Developer
^OrCAD Capture|t||1jl
^SAP Adaptive Server Enterprise|t
^SAP NetWeaver BW|t
^Snort|t
^Symantec Visual Cafe|t|^Visual Cafe
^Voice over internet protocol VoIP system|t
^Allscripts Professional EHR|t||1qy
^Allscripts Sunrise|t||1qy
^Amkai AmkaiCharts|t||1qy
^Bizmatics PrognoCIS EMR|t||1qy
^Cerner Millennium|t||1qy
^ChartWare EMR|t||1qy
^e-MDs|t||1qy
^Medscribbler Enterprise|t||1qy
^MicroFour PracticeStudio.NET EMR|t||1qy
^NextGen Healthcare Information Systems EMR|t||1qy
^SOAPware EMR|t||1qy
^StatCom Patient Flow Logistics Enterprise|t||1qy
^SynaMed EMR|t||1qy
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
^Autodesk 3ds Max|t||12r
^Unity Technologies Unity|t
^Adobe Systems Adobe Director|t|^Adobe Director|12r
^Adobe Systems Adobe FreeHand MX|t|^Adobe FreeHand MX
^Autodesk Land Desktop|t|^Land Desktop|1jl
^dBASE|t
^ESRI ArcIMS|t||iw
^ITT Visual Information Solutions ENVI|t||iw
^Leica Geosystems ERDAS IMAGINE|t||iw
^RockWare ArcMap|t||iw
^Sun Microsystems Java|t|^Microsystems Java
^Trimble Pathfinder Office|t|^Pathfinder Office|iw
^Maplesoft Maple|t
^Mathsoft Mathcad|t||1jl
^ProModel|t
^Rockwell Automation Arena|t
^Muthen & Muthen Mplus|t
^Basic Local Alignment Search Tool BLAST|t
^ClustalW|t
^PHYLIP|t
^Autodesk 3ds Max Design|t|^3ds Max Design|1jl
^AutoDesSys form Z|t||1jl
^Craftsman CD Estimator|t
^McNeel Rhinoceros 3D|t||1jl
^Bentley Systems InRoads|t|^Systems InRoads|iw
^Bentley GeoPak Bridge|t|^GeoPak Bridge
^Carlson SurvCADD|t||1jl
^Trimble Terramodel|t||1jl
^1CadCam Unigraphics|t
^ANSYS simulation|t
^Dassault Systemes Abaqus|t
^MAYA Nastran|t
^UGS Solid Edge|t||1jl
^Cadence PSpice|t
^Field programmable gate array FPGA design|t||1jl
^Very high-speed integrated circuit VHSIC hardware description language VHDL|t
^RockWare MODFLOW|t
^SofTech CADRA|t||1jl
^Rockwell RSLogix|t
^Noldus Information Technology The Observer XT|t
^Ansys Fluent|t
^Siemens Solid Edge|t||1jl
^Ladder Logic|t
^Autodesk AutoCAD Mechanical|t|^AutoCAD Mechanical|1jl
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
^Avid Technology Media Composer|t||12r
^Avid Technology Pro|t
^Apple QuickTime|t||12r
^ClassDojo|t
^Quizlet|t
^Maxon Cinema 4D|t||12r
^Avid Technology audio visual editing|t||12r
^GalacTek ECLIPSE|t||1qy
^Patterson Dental Supply Patterson EagleSoft|t||1qy
^Axxya Systems Nutritionist Pro|t
^Pyxis MedStation|t
^Allscripts PM|t||1qy
^athenahealth athenaCollector|t||1qy
^Automatic Data Processing AdvancedMD EHR|t||1qy
^Benchmark Systems Benchmark Clinical EHR|t||1qy
^CareCloud Central|t||1qy
^Cerner PowerWorks Practice Management|t||1qy
^Epic Practice Management|t||1qy
^GE Healthcare Centricity Practice Solution|t||1qy
^Greenway Medical Technologies PrimeSUITE|t||1qy
^HealthFusion MediTouch|t||1qy
^IOS Health Systems Medios EHR|t||1qy
^Kareo Practice Management|t||1qy
^McKesson Practice Plus|t|^Practice Plus|1qy
^Modernizing Medicine Practice Management|t||1qy
^NextGen Healthcare NextGen Practice Management|t||1qy
^simplifyMD|t||1qy
^Vitera Healthcare Solutions Vitera Intergy|t||1qy
^WRSHealth EMR|t||1qy
^Prognosis Innovation Healthcare ChartAccess|t||1qy
^Practice Partner Total Practice Partner|t||1qy
^Epocrates|t
^MedcomSoft Record|t||1qy
^Intuit QuickBooks Point of Sale|t|^QuickBooks Point of Sale|1ag
^MICROS Systems HSI Profits Series|t||1ag
^NCR Advanced Checkout Solution|t||1ag
^NCR NeighborhoodPOS|t||1ag
^RestaurantPlus PRO|t||1ag
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
