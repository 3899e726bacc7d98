/** The table of skills, one a line; built by scripts/build-skills.ts, see README.md for its form and its sources. */
export const SKILLS_TABLE = `
?C|t|C language;C programming;ANSI C;C programming language|px|4
C99|t||0
C11|t||0
Embedded C|t||0
C++|t|CPP;C plus plus|px,sf|0,19
C++11|t||4
C++14|t||4
C++17|t||4
C++20|t||4
modern C++|c||4
C#|t|CSharp;C sharp;C#.NET;Visual C#|51,px,sf|j
F#|t|FSharp|51,sg
?R|t|R language;R programming;R statistical software|px,ia|10,ek,em,en
RStudio|t||c
tidyverse|c||c
R Shiny|t||c
ggplot2|c||c
dplyr|c||c
?Go|t|Golang;Go lang;Go programming language|px|19,0
Java|t|爪哇|px,sf|1d,a,1e
Java SE|t||j
Core Java|t||j
JDK|t||j
Java 8|t||j
Java 11|t||j
Java 17|t||j
Java 21|t||j
OpenJDK|t||j
JavaScript|t|JS;ECMAScript;Vanilla JS;Vanilla JavaScript;자바스크립트|px|y,1wa,24f,44
ES6|t||s
ES2015|t||s
ES5|t||s
ES6+|t||s
JavaScript ES6|t||s
TypeScript|t|^TS|s,px|44,t
TSX|t||y
Python|t|파이썬;パイソン|px,sp|c,18
Python 3|t||10
Python 2|t||10
CPython|t||10
PHP|t||px,q8
PHP 7|t||14
PHP 8|t||14
PHP5|t||14
?Ruby|t|Ruby language|px,sp|10,4e
?Rust|t|Rust language;Rustlang|px|4,i
?Swift|t|Swift language|px,qm|1c
Swift 5|t||1a
Objective-C|t|ObjC;Obj-C;Objective C|px,qm|1a,0
Kotlin|t||px|j
^Scala|t|Scala language|px,sg|j
^Perl|t||px,sp
Perl 5|t||1f
Haskell|t||sg,px
Erlang|t||sg,px|1j
^Elixir|t||sg,px|1i,18
Clojure|t||sg,px|1l
ClojureScript|t||1k
OCaml|t||sg,px
^Julia|t|Julia language|px
?Dart|t||px|3x
Lua|t||px,sp
?Groovy|t|Apache Groovy|px|j
MATLAB|t|Mathworks MATLAB;Matlab/Simulink|px|vf
GNU Octave|t||px|1r
Fortran|t||px|sn,sl,0,1k9
FORTRAN 90|t||1t
COBOL|t||px
^Delphi|t|Object Pascal|px
Visual Basic|t||px|51
VB.NET|t||1x
VB6|t||1x
Visual Basic .NET|t||1x
VBA|t|Visual Basic for Applications;Excel VBA;Excel macros|px|zx
ABAP|t|SAP ABAP|px,1et|1fe
Apex|t|Salesforce Apex|19p
Solidity|t||px,rb|rd,4
Assembly|t|assembler;assembly language|px|0,4
x86 assembly|c||25
^Bash|t|Bash scripting;^BASH|28
shell scripting|c|shell scripts;shell script;Unix shell;Linux shell;Shell-Scripting|sp
zsh|c||28
PowerShell|t|Power Shell;Windows PowerShell|sp
SQL|t|structured query language;ANSI SQL;SQL queries;SQL query;SQL programming;SQL databases|8s
T-SQL|t||2b
Transact-SQL|t||2b
PL/SQL|t||2b
HTML|t|HTML5;HTML 5|q8
XHTML|t||2f
CSS|t|CSS3;CSS 3;cascading style sheets|q8
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
JSON Schema|t||2r|s0
YAML|t|YML||2m,2r
LaTeX|t|TeX
Markdown|t
VHDL|t||r4|2x
Verilog|t|SystemVerilog|r4|2w
GLSL|t
HLSL|t|||2y
WebAssembly|t|WASM||s
GraphQL|t|Graph QL|s0|s7,2m1,2b
Apollo GraphQL|t||31
DAX|t||dp
UML|t|unified modeling language;UML diagrams
front-end frameworks|c*|frontend frameworks;front end frameworks;JavaScript frameworks;JS frameworks;frontend framework;JavaScript libraries|q3,s
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
RxJS|t|ReactiveX|sh
RxJava|t||sh|3u
React Native|t|ReactNative|36,qd|3x
Flutter|t||qd,1o|3w
Ionic|t|Ionic Framework|qd
Xamarin|t|.NET MAUI|qd,51
SwiftUI|t||1a,qm
UIKit|t|Cocoa Touch|qm
Jetpack Compose|t||qj,1d
Android Jetpack|t||42
Node.js|t|NodeJS;^Node;Node JS|s,q4|45,5z,47
Express.js|t|ExpressJS;Express JS;?Express|44
NestJS|t|Nest.js;Nest JS|44,y|45
Deno|t||s|y,19,44,30
back-end frameworks|c*|backend frameworks;web frameworks;server-side frameworks|q4
Django|t||10,48
Django REST Framework|t||49
DRF|t||49
Flask|t|Python Flask|10,48
FastAPI|t|Fast API|10,48
Ruby on Rails|t|^Rails;RoR|18,48
Laravel|t||14,48|4g,4h
Symfony|t||14,48
CodeIgniter|t||14|yf
Zend Framework|t||14|4h
Yii|t||14|4h
CakePHP|t||14|4h
Spring|t|Spring Framework;Java Spring|j,48
Spring MVC|t||4l|j,s7
Spring Cloud|t||4l
Spring Data|t||4l
Spring Security|t||4l
Spring Boot|t|SpringBoot|4l,j,rf
Quarkus|t||j
Micronaut|t||j|4r
Hibernate|t||j,ap
JPA|t||j,ap|4t
Java Persistence API|t||j,ap|4t
Jakarta EE|t|Java EE;J2EE;JEE;Java Enterprise Edition;JavaEE;Jakarta|j|2eb
JMS|t|Java Message Service|j
JSF|t|JavaServer Faces
JSP|t|||4y
Java Server Pages|t|||4y
.NET|t|dotnet;dot net;Dot-Net;Microsoft .NET|px|a
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
WPF|t|Windows Presentation Foundation|51|oh
WinForms|t||51|5c,oh
Windows Forms|t||51|5c
Phoenix|t|Phoenix Framework|1j
Phoenix LiveView|t||5f
Akka|t||1e
Play Framework|t||1e|5h
gRPC|t|Protocol Buffers;protobuf|s0|24n
Bootstrap|t|^Bootstrap;Twitter Bootstrap|2h|5m,2i
Bootstrap 5|t||5k
Tailwind CSS|t|Tailwind;TailwindCSS|2h|5k
Material UI|t||2h
MUI|t||2h|5n
Material Design|t||5n
Vuetify|t||2h|5n
Storybook|t||q3|36,3w,3a,3d,s,44
webpack|t||q3
Vite|t||q3|5s,3d,36,3h
Rollup|t||q3|5s
Babel|t||q3|5s
Parcel.js|t||q3|5s
esbuild|c||q3|5s
Turborepo|t||q3|5s
npm|t||s
Yarn|t||s|5z,44
pnpm|c||s|5z
WordPress|t|Word Press|ux,14|6e
Drupal|t||ux,14
Joomla|t||ux
Typo3|t||ux|64
Contentful|t||ux
Sanity CMS|t||ux|66
Strapi|t||ux|66
headless CMS|c||ux|66
Adobe Experience Manager|t|AEM|ux
Magento|t|Adobe Commerce|18j,14
Shopify|t||18j
Shopware|t||18j|6c
WooCommerce|t||18j|6c
PrestaShop|t||18j|6c
BigCommerce|t||18j|6c
Salesforce Commerce Cloud|t||18j|6c
Unity|t|Unity3D;Unity 3D;^Unity|qp,a
Unreal Engine|t|UE4;UE5;Unreal|qp,4
Three.js|t|ThreeJS|s
WebGL|t||s|6k
D3.js|t||s|6k
D3|t||s|6k
OpenGL|t|||s0,0
Vulkan|t|||6o
DirectX|t|||6o
Qt|t|QML;Qt Framework|4
Electron|t|Electron.js|s|6r
PyTorch|t|Torch|gl,10|6u
TensorFlow|t|Tensor Flow|gl,10|6t
Keras|t||gl,10|s0,6u
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
CUDA|t|GPU programming|si
Streamlit|t||10
Gradio|t||10|7e
Jupyter|t
Jupyter Notebook|t||7g|10
Jupyter Notebooks|t||7g
JupyterLab|t||7g
iPython|c||7g
PySpark|t||c4,10
Celery|t||10
Selenium|t|Selenium WebDriver;Web Driver|tp|7o,7p
Cypress|t|Cypress.io|tp|7n
Playwright|t||tp|7n
Puppeteer|t||tp
Appium|t||tp,qd
^Jest|t|Jest testing|tr,s|7u,7v
Vitest|t||tr,s|7s
?Mocha|t|Mocha.js|tr,s|44,ts,tt,7v,7s
Jasmine|t||tr,s|7u,ts,tt,44,87
Chai.js|t||tr,s|7u
^Karma|t||tr,s|7u
JUnit|t||tr,j
TestNG|t||tr,j|7y
Mockito|t||tr,j|7y
JUnit 5|t||7y
pytest|t|PyTest|tr,10
^unittest|c||tr,10|82
xUnit|t||tr,51
NUnit|t||tr,51|84
MSTest|t||tr,51|84
RSpec|t||tr,18|ts,tt,89,88
Capybara|t||tr,18|87
Cucumber|t|^Gherkin|tt|87
SpecFlow|t||tt|89
Robot Framework|t||tp|u4,tt,lt
JMeter|t|Apache JMeter|tu
Gatling|t||tu|8c
k6|c||tu|8c
LoadRunner|t||tu|8c
Postman|t|^Postman|tx|s9,s8,s7,31
SoapUI|t||tx|8g
Insomnia|t||tx|8g
TestRail|t
Zephyr Scale|t|||8j
Xray|t|||8j
tRPC|c||s0,y
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
DynamoDB|t|Amazon DynamoDB;AWS DynamoDB|8u,jc
CouchDB|t||8u
Couchbase|t||8u|9e
Redis|t||8u,u0|9h,ai
Memcached|t||8u,u0|9g
Valkey|t||8u,u0|9g
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
Redshift|t|Amazon Redshift;AWS Redshift|9w,2b,jc
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
AWS Glue|t||b8,jc
Amazon Athena|t||b8,jc|bt
AWS Athena|t||b8,jc|bt
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
Apache Pulsar|t||ch|cu,j,mz
Amazon SQS|t|AWS SQS|ch,jc
SNS|t||ch,jc|cz
AWS SNS|t||ch,jc|cz
Amazon SNS|t||ch,jc|cz
Kinesis|t||ch,jc|cz
AWS Kinesis|t||ch,jc|cz
Amazon Kinesis|t||ch,jc|cz
EventBridge|t||ch,jc|cz
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
dashboards|c||f4
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
Amazon SageMaker|t|SageMaker;AWS SageMaker|hs,jc
AWS Bedrock|t||hs,jc|i8
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
A/B testing|t|A/B tests;A/B test;AB testing;split testing
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
AWS|t|Amazon Web Services;amazon-web-services;AWS cloud;Amazon AWS;AWS services|jb
EC2|t||jc
?S3|t||jc
?RDS|t||jc
AWS EC2|t||jc
Amazon EC2|t||jc
AWS S3|t||jc
Amazon S3|t||jc
AWS RDS|t||jc
Amazon RDS|t||jc
ECS|t||jc
AWS ECS|t||jc
Fargate|t||jc
AWS Fargate|t||jc
CloudWatch|t||jc
AWS CDK|t||jc
Amazon Aurora|t||jc
AWS IAM|t||jc
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
Docker|t||km|ko
Docker Compose|t||kn
Docker Swarm|t||kn
Dockerfile|t||kn
Podman|t||km|kn
container orchestration|c*|container orchestrators|km
Kubernetes|t|K8s|ks|lt
EKS|t||kt
AKS|t||kt
GKE|t||kt
Amazon EKS|t||kt
AWS EKS|t||kt
Azure Kubernetes Service|t||kt
Google Kubernetes Engine|t||kt
kubectl|c||kt
k3s|c||kt
OpenShift|t|Red Hat OpenShift|ks,kt
Rancher|t||ks,kt|l3
HashiCorp Nomad|t||ks,kt|l3
Helm|t|Helm charts|kt
Kustomize|t||l6
Istio|t|service mesh|kt
Linkerd|t||kt|l8
Envoy proxy|t||kt|l8
infrastructure as code|c*|IaC;infrastructure-as-code;infrastructure automation;configuration as code|lt
Terraform|t|HashiCorp Terraform|lb
OpenTofu|t||lb|lc
Terragrunt|t||lb|lc
CloudFormation|t|AWS CloudFormation|lb,jc
Pulumi|t||lb
Bicep templates|t||lb|lg
ARM templates|t||lb|lg
configuration management|c*|config management|lt
Ansible|t|Red Hat Ansible|lj,lb
Puppet|t|^Puppet|lj|lt
?Chef|t|Chef Infra|lj
SaltStack|t||lj|lm
Vagrant|t
Packer|t|||lo
HashiCorp Vault|t|secrets management
Consul|t|||lq
CyberArk|t|||lq
DevOps|t|Dev Ops;DevOps practices;DevOps culture||m7,lz,lv,lx
DevOps engineer|r||lt
DevSecOps|t||lt
platform engineering|c||lt
GitOps|t||lt|mp,lv
site reliability engineering|c|SRE;site reliability|lt
CI/CD|t*|CI-CD;CICD;CI/CD pipelines;CI/CD pipeline;continuous integration and delivery;continuous integration and deployment;continuous integration/continuous delivery;CI CD|lt
continuous integration|c||lz
continuous delivery|c||lz
continuous deployment|c||lz
build pipelines|c||lz
deployment pipelines|c||lz
deployment automation|c||lz
build automation|c||lz
?CI|t||lz
Jenkins|t||lz
GitHub Actions|t|Github Action|lz
GitLab CI|t|GitLab CI/CD;GitLab-CI|lz
CircleCI|t|Circle CI|lz
Travis CI|t||lz|mb
TeamCity|t||lz|mb
Bamboo CI|t||lz|mb
Drone CI|t||lz|mb
Buildkite|t||lz|mb
Argo CD|t|ArgoCD|lz,kt
FluxCD|t||lz,kt|mh
Spinnaker|t||lz,kt|mh
Azure DevOps|t|Azure Pipelines|lz
VSTS|t||lz|mk
TFS|t||lz|mk
Team Foundation Server|t||lz|mk
version control|c*|source control;version control systems;revision control;source code management;version control system;Versionskontrolle;Versionsverwaltung;gestion de versions;contrôle de version;control de versiones;controle de versão;controlo de versões;kontrola wersji;systemy kontroli wersji;system kontroli wersji;система контроля версий;системы контроля версий;система контролю версій;системи контролю версій
Git|t||mo|ms,mu,mt,lx,mv,mw
git workflows|c||mp
git flow|c||mp
GitHub|t|Git Hub|mp
GitLab|t|Git Lab|mp|ms,mu
Bitbucket|t||mp
Subversion|t|SVN;Apache Subversion|mo
Mercurial|t||mo|mv
Perforce|t||mo|mv
CVS version control|t||mo|mv
Maven|t|Apache Maven|j
^Gradle|t||j|mz,1d,qj,ql
Apache Ant|t||j|mz
CMake|t
Makefile|t|||n2
Bazel|t|||n2
SonarQube|t|Sonar
SonarCloud|t|||n5
static code analysis|c|||n5
Artifactory|t|JFrog
Nexus Repository|t|||n8
observability|c*|monitoring tools;observability tooling;monitoring systems
monitoring|c||na
logging|c||na
log management|c||na
application monitoring|c||na
system monitoring|c||na
infrastructure monitoring|c||na
alerting|c||na
APM|t||na
distributed tracing|c||na
Prometheus|t||na
Grafana|t||na
Loki|t||na|nl
Datadog|t|Data Dog|na
Splunk|t||na
New Relic|t|NewRelic|na
Dynatrace|t||na|np
AppDynamics|t||na|np
Honeycomb.io|t||na|np
Nagios|t||na
Zabbix|t||na|nt
Icinga|t||na|nt
PRTG|t||na|nt
CheckMK|t||na|nt
OpenTelemetry|t||na
Jaeger|t||na|ny
Zipkin|t||na|ny
Sentry.io|t||na|ny
PagerDuty|t||na|ny
Linux|t|GNU/Linux;Linux systems;Linux OS;Unix/Linux;Linux/Unix;Linux environment;Linux operating systems|om,oe
Linux administration|t||o3
Linux servers|t||o3
Linux distributions|t*
Ubuntu|t|^Ubuntu|o3,o6
Debian|t||o3,o6|o7
Red Hat|t|RHEL;Red Hat Enterprise Linux|o3,o6
CentOS|t||o3,o6|o9
Fedora Linux|t||o3,o6|o9
Rocky Linux|t||o3,o6|o9
SUSE|t||o3,o6|o9
Unix|t|UNIX systems;Unix-like operating systems|om|o3
Solaris|t||oe
AIX|t||oe
Windows|t|^Windows;Microsoft Windows;MS Windows|om
Windows 10|t||oh
Windows 11|t||oh
Windows Server|t|Microsoft Windows Server|om
macOS|t|Mac OS;Mac OS X|om
operating systems|c|operating system;OS administration;Betriebssysteme;systèmes d'exploitation;sistemas operativos;sistemas operacionais;besturingssystemen;operativsystemer;systemy operacyjne;операционные системы;операційні системи;操作系统
Active Directory|t||yx
Azure AD|t||on
Azure Active Directory|t||on
Entra ID|t||on
Microsoft Entra|t||on
LDAP|t||yx|on
Group Policy|t||on
VMware|t|vSphere|p1
ESXi|t||p1|ou
Hyper-V|t||p1|ou
VirtualBox|t||p1|ou
Proxmox|t||p1|ou
Citrix|t||p1|ou
KVM virtualization|t||p1|ou
virtualization|c|virtualisation;virtual machines;virtual environments
?nginx|t|NGINX;Nginx
Apache HTTP Server|t|||p2
HAProxy|t|||p2
Apache Tomcat|t|||p2
Tomcat|t|||p2
web servers|c|||p2
web server|c|||p2
IIS|t|||p2
JBoss|t|||p2
WildFly|t|||p2
WebLogic|t|||p2
WebSphere|t|||p2
Traefik|t|||p2
system administration|c|systems administration;server administration;IT administration;administration système;administration de systèmes;administración de sistemas;systeembeheer;системное администрирование
sysadmin|r||pf
system administrator|r||pf
mainframe|c|IBM mainframe
z/OS|c||pi
AS/400|t||pi
IBM i|t||pi
JCL|t||pi
disaster recovery|c
business continuity|c||pn
backup and recovery|c||pn
high availability|c||pn
failover|c||pn
capacity planning|c|capacity management
incident management|c|incident handling
incident response|c||pt
on-call support|c||pt
problem management|c||pt
programming|c|coding;programming languages;programming language;software programming;computer programming;coding skills;programming skills;Programmierung;Programmierkenntnisse;Programmiersprachen;Programmiersprache;programmation;langages de programmation;langage de programmation;programación;lenguajes de programación;programação;linguagens de programação;programmeren;programmeertalen;programmeertaal;programmering;programmeringssprog;programowanie;programowania;języki programowania;программирование;языки программирования;программирования;програмування;мови програмування;编程;プログラミング;프로그래밍
writing code|c||px
software development|c|software engineering;application development;software design and development;developing software;software solutions development;development of software;develop software;applications development;Softwareentwicklung;Software-Entwicklung;Anwendungsentwicklung;développement logiciel;développement de logiciels;génie logiciel;développement d'applications;desarrollo de software;ingeniería de software;desarrollo de aplicaciones;desenvolvimento de software;engenharia de software;desenvolvimento de aplicações;softwareontwikkeling;software ontwikkeling;softwareudvikling;systemudvikling;tworzenie oprogramowania;rozwój oprogramowania;inżynieria oprogramowania;разработка программного обеспечения;разработка ПО;разработки ПО;разработка приложений;розробка програмного забезпечення;розробка ПЗ;розробки ПЗ;розробки програмного забезпечення;软件开发;ソフトウェア開発;소프트웨어 개발|px
software engineer|r||pz
software developer|r||pz
software developers|r||pz
front-end development|c|frontend development;front-end;frontend;front end;front-end engineering;front end development;front-end technologies;front end technologies;client-side development;frontend technologies;前端开发;フロントエンド;프론트엔드|q8
back-end development|c|backend development;back-end;backend;back end;server-side development;backend engineering;back end development;server side;后端开发;バックエンド;백엔드|pz
backend services|c||q4
full-stack development|c|full stack;full-stack;fullstack;full stack development;fullstack development|q3,q4
full-stack web applications|c||q6
web development|c|web application development;web developer;web technologies;website development;web programming;web-based applications;web design and development;développement web;desarrollo web;desenvolvimento web;веб-разработка;веб-разработки;веб-розробка;веб-розробки;Web開発;ウェブ開発;웹 개발
web applications|c||q8
web application|c||q8
web apps|c||q8
responsive websites|c||q8
mobile development|c|mobile app development;mobile application development
mobile apps|c||qd
mobile applications|c||qd
mobile application|c||qd
mobile app|c||qd
native mobile apps|c||qd
Android|t|Android development|qd|qm
Android SDK|t||qj
Android Studio|t||qj|j,1d,we
iOS|t|iOS development|qd|qj
iOS SDK|c||qm
Xcode|t||qm
game development|c|game design;game engines;game programming
embedded systems|c|embedded software;embedded development;embedded programming
firmware|c||qq
embedded Linux|c||qq
bare metal|c||qq
firmware development|c||qq
RTOS|t||qq
real-time operating systems|c||qq
FreeRTOS|t||qq
microcontrollers|c||qq
Arduino|t||qy|r2
STM32|t||qy
ARM Cortex|t||qy
Raspberry Pi|t||qy
ESP32|t||qy
FPGA|t|FPGAs;FPGA design
ASIC|t|||r4
ASIC design|c|||r4
IoT|t|Internet of Things
Industrial IoT|t||r7
IIoT|t||r7
MQTT|t||r7
blockchain|c|Web3;distributed ledger
smart contracts|c||rb
Ethereum|t|||rb
DeFi|t||rb
microservices|c|micro-services;microservice;micro services;микросервисы;микросервисная архитектура;микросервисной архитектуры;мікросервіси;мікросервісна архітектура;мікросервісної архітектури;微服务;マイクロサービス|ri
microservice architecture|c||rf
microservices architecture|c||rf
distributed systems|c|distributed computing;distributed services;distributed architecture;scalable systems;large-scale systems;large scale distributed systems;high-scale systems;分布式系统;分散システム
software architecture|c|application architecture;system architecture;systems architecture;software design;architecture design;architectural design;architectural patterns;Softwarearchitektur;Software-Architektur;Systemarchitektur;architecture logicielle;arquitectura de software;arquitetura de software
solution architecture|c||rj
solutions architecture|c||rj
technical architecture|c||rj
enterprise architecture|c||rj
system design|c||rj
systems design|c||rj
IT architecture|t||rj
design patterns|c|software design patterns;wzorce projektowe;wzorców projektowych;паттерны проектирования;паттернов проектирования;шаблоны проектирования;патерни проєктування;патерни проектування;шаблони проєктування
^SOLID principles|t||rr
^SOLID|t||rr
clean architecture|c||rr
domain-driven design|c||rr
DDD|t||rr
hexagonal architecture|c||rr
CQRS|t||rr
event sourcing|c||rr
APIs|t|^API;API development;web APIs;application programming interfaces||s7,sa,24n,sb
API design|c||s0
API integration|t||s0
third-party APIs|c||s0
web services|c||s0
API integrations|t||s0
API management|c||s0
^REST|t|RESTful;REST API;REST APIs;RESTful APIs;RESTful API;RESTful web services;RESTful services;REST services;REST-API|s0|31,sa,24n,sb
OpenAPI|t||s7
Swagger|t||s7
^SOAP|t|SOAP web services|s0
WSDL|t||sa
WebSockets|t|WebSocket
WebRTC|t||sc
socket.io|c||sc
object-oriented programming|c|OOP;object oriented programming;object-oriented design;OOD;object-oriented;object oriented design;object oriented;ООП;объектно-ориентированное программирование
functional programming|c|functional languages
reactive programming|c|asynchronous programming;async programming
parallel computing|c|parallel programming;concurrent programming
concurrency|c|||si
multithreading|c||si
HPC|t||si
high performance computing|c||si
MPI|t||si
OpenMP|t||si
scripting languages|c|scripting;scripting language;script languages;scripting skills
data structures|c|data structures and algorithms;algorithms and data structures
algorithms|c|алгоритмы;алгоритмы и структуры данных;算法;アルゴリズム;알고리즘||sq
algorithm design|c||sq
algorithm development|c||sq
clean code|c|code quality;maintainable code;clean coding;maintainable;software craftsmanship;quality code;coding best practices
coding standards|c||su
well-tested code|c||su
refactoring|c||su
efficient code|c||su
code review|c|code reviews;peer review;peer code review;peer reviews;reviewing code
debugging|c|troubleshooting;problem diagnosis;debug;error analysis
bug fixing|c||t0
fix bugs|c||t0
root cause analysis|c||t0
fixed bugs|c||t0
software testing|c|testing;QA;quality assurance;QA testing;software quality assurance;Softwaretests;Qualitätssicherung;Softwaretesten;tests logiciels;assurance qualité;tests automatisés;pruebas de software;aseguramiento de calidad;testes de software;garantia de qualidade;kwaliteitsborging;softwaretesten;testowanie oprogramowania;testy oprogramowania;тестирование ПО;тестирование;тестирования;тестування ПЗ;тестування
test plans|c||t5
test cases|c||t5
test planning|c||t5
functional testing|c||t5
manual testing|c||t5
system testing|c||t5
regression testing|c||t5
acceptance testing|c||t5
UAT|t||t5
user acceptance testing|c||t5
exploratory testing|c||t5
test strategies|c||t5
test management|c||t5
integration tests|c||t5
integration testing|c||t5
end-to-end testing|c||t5
E2E tests|t||t5
end-to-end tests|c||t5
E2E testing|t||t5
test automation|c|automated testing;automated tests;automation testing;automated test;Testautomatisierung|t5
test automation frameworks|c||tp
unit testing|c|unit tests;testy jednostkowe;модульное тестирование;юнит-тесты;unit-тесты;модульне тестування;юніт-тести|t5
TDD|t|test driven development;test-driven development|tr|tt
BDD|t|behavior driven development;behaviour driven development;behavior-driven development|t5|ts,89
performance testing|c|performance tests|t5
load testing|c||tu
stress testing|c||tu
API testing|t||t5
performance optimization|c|performance optimisation;performance tuning of applications;application performance;optimization of performance;performance improvements;scaling systems;performance analysis
scalability|c||ty
caching|c|caching strategies;cache
CDN|t||u0
content delivery networks|c||u0
automation|c|process automation;workflow automation;task automation;automating processes;automate tasks;scripting and automation;Automatisierung;Prozessautomatisierung
RPA|t|robotic process automation|u3
UiPath|t||u4
Blue Prism|t||u4
Automation Anywhere|t||u4
low-code|c|no-code;low code;no code
Power Apps|t||u8
Power Platform|t||u8
Microsoft Power Platform|t||u8
Bubble.io|t|||u8
OutSystems|t|||u8
Mendix|t|||u8
Appian|t|||u8
Power Automate|t|Microsoft Flow|u3
Zapier|t||u3|ug
n8n|c||u3|ug
Make.com|t||u3|ug
technical documentation|c|documentation;technical writing;documenting;writing documentation;documentation skills;technische Dokumentation;Dokumentation;documentation technique;documentación técnica;documentação técnica;техническая документация;технической документации;технічна документація;технічної документації
software documentation|c||uk
user documentation|c||uk
technical writer|r||uk
open source|c|open-source;open-source projects;open source projects;open source software;open source contributions;open-source software
pair programming|c|pairing
mob programming|c||up
SDLC|t|software development lifecycle;software development life cycle;software lifecycle;systems development life cycle;application lifecycle management
legacy modernization|c|legacy systems;legacy migration;migrations;legacy applications
legacy code|c||us
system migration|c||us
data migration|c||us
cloud migration|c||us
content management systems|c|CMS;content management system;content management;web content management
responsive design|c|responsive web design;mobile-first design;cross-browser compatibility;responsive web applications;responsive UI;cross-browser
web accessibility|c|accessibility;a11y;accessibility standards;digital accessibility
WCAG|t||uz
ARIA|t||uz
Section 508|t||uz
web performance|c
Core Web Vitals|t||v3
page speed|c||v3
Lighthouse audits|t||v3
search engines|c|information retrieval;search technologies
computer graphics|c|3D graphics;rendering engines;ray tracing
robotics|c|robots;robotic systems;autonomous systems
ROS|t||v9
ROS2|t||v9
signal processing|c|digital signal processing;DSP
simulation|c|simulations;system simulation;modeling and simulation;modelling and simulation
numerical simulation|c||vd
Simulink|t||vd
Monte Carlo simulation|t||vd
technical support|c|IT support;user support;helpdesk;help desk;service desk;application support;technical assistance;technischer Support;IT-Support;support technique;assistance technique;soporte técnico;suporte técnico
desktop support|c||vh
1st level support|t||vh
2nd level support|t||vh
first-level support|c||vh
second-level support|c||vh
L2 support|t||vh
3rd level support|t||vh
IT service management|c|ITSM;IT services;IT service delivery;service management
ServiceNow|t|Service Now|vp
BMC Remedy|t||vp|vq
Jira Service Management|t||vp|vq
Freshservice|t||vp|vq
ITIL|t||vp
ITIL v3|t||vu
ITIL v4|t||vu
ITIL 4|t||vu
information technology|c|^IT;IT systems;ICT;computer systems;information systems;EDV-Kenntnisse;EDV;IT-Kenntnisse;edb;it-systemer
IT infrastructure|t||vy
IT-Infrastruktur|t||vy
computer science|c|computing science;Informatik;Wirtschaftsinformatik;informatique;informática;ingeniería informática;ciência da computação;engenharia informática;datalogi;datamatiker;informatyka;informatyczne;informatyki;информатика;інформатика;комп'ютерні науки
digital transformation|c|digitalization;digitalisation;digitization;digital strategy
Atlassian|t|Atlassian suite;Atlassian tools|w4,w5
Jira|t|^JIRA;Atlassian Jira;Jira Software|w6
Confluence|t|Atlassian Confluence
issue tracking|c|ticketing systems;ticketing system;bug tracking
Bugzilla|t|||w6
Redmine|t|||w6
YouTrack|t|||w6
Linear app|t|||w6
Visual Studio Code|t|VS Code;VSCode
Visual Studio|t|||wb
IntelliJ|t|||wb
IntelliJ IDEA|t|||wb,wf,j,1d,1e,1q
PyCharm|t|||wb,10
WebStorm|t|||wb
Eclipse IDE|t|||wb
IDEs|t|||wb
Vim|t|||wb
AI coding assistants|t|Copilot;AI-assisted development;AI assistants
GitHub Copilot|t|||wk
Cursor IDE|t|||wk
Claude Code|t|||wk
ChatGPT|t|||wk,h4
^Claude|t|||wk
networking|c|computer networks;computer networking;network administration;network engineering;networks;network infrastructure;network technologies;network management;network architecture;network protocols;Netzwerktechnik;Netzwerke;Netzwerkkenntnisse;réseaux informatiques;réseaux;redes informáticas;redes;redes de computadores;netwerken;netwerkbeheer;sieci komputerowe;компьютерные сети;сетевые технологии;комп'ютерні мережі;计算机网络;ネットワーク
TCP/IP|t|IP networking;internet protocols|wq
TCP|t||wr
UDP|t||wr
DNS|t||wr
DHCP|t||wr
HTTP|t||wr
HTTPS|t||wr
IPv6|t||wr
IPv4|t||wr
SMTP|t||wr
routing and switching|c|routing;network switches;routers|wq
BGP|t||x1
OSPF|t||x1
MPLS|t||x1
VLAN|t||x1
VLANs|t||x1
LAN|t||x1
WAN|t||x1
LAN/WAN|t||x1
SD-WAN|t||x1
Cisco|t|Cisco networking|wq
Cisco IOS|t||xb
Meraki|t||xb
Juniper|t||wq|xb
Juniper Networks|t||wq|xb
Arista|t||wq|xb
Aruba Networks|t||wq|xb
firewalls|c|firewall|y1
Palo Alto Networks|t||xi
Fortinet|t||xi
FortiGate|t||xi
Check Point firewall|t||xi
pfSense|c||xi
network security|c||xi
VPN|t||xi
VPNs|t||xi
WAF|t||xi
load balancing|c|load balancers;load balancer;F5 load balancer
VoIP|t|telephony;unified communications
SIP trunking|t||xt
Asterisk PBX|t||xt
telecommunications|c|telecom;telecoms;wireless communications
5G|t||xw
LTE|t||xw
RF engineering|t||xw
fiber optics|c||xw
information security|c|cybersecurity;cyber security;IT security;security engineering;infosec;data security;security best practices;IT-security;security principles;information assurance;IT-Sicherheit;Informationssicherheit;sécurité informatique;cybersécurité;sécurité des systèmes d'information;seguridad informática;ciberseguridad;seguridad de la información;segurança da informação;cibersegurança;informatiebeveiliging;it-sikkerhed;informationssikkerhed;bezpieczeństwo informacji;cyberbezpieczeństwo;информационная безопасность;информационной безопасности;кибербезопасность;інформаційна безпека;кібербезпека
application security|c||y1
security architecture|c||y1
software security|c||y1
cloud security|c||y1
security controls|c||y1
penetration testing|c|pen testing;pentesting;ethical hacking|y1
vulnerability assessment|c||y7
vulnerability assessments|c||y7
Burp Suite|t||y7
Metasploit|t||y7
Kali Linux|t||y7
red teaming|c||y7
vulnerability management|c||y7
OWASP|t||y7
OWASP Top 10|t||y7
SIEM|t||y1
security monitoring|c||yh
SOC operations|t||yh
security operations|c||yh
threat detection|c||yh
threat hunting|c||yh
threat intelligence|c||yh
Microsoft Sentinel|t||yh
QRadar|t||yh
security operations center|c||yh
cryptography|c|encryption
PKI|t||yr
SSL|t||yr
TLS|t||yr
SSL/TLS|t||yr
public key infrastructure|c||yr
identity and access management|c|IAM;identity management;access management;Active Directory management
single sign-on|c||yx
SSO|t||yx
OAuth|t||yx
OAuth2|t||yx
OAuth 2.0|t||yx|z0,z3
SAML|t||yx
OpenID Connect|t||yx
Okta|t||yx
Keycloak|t||yx
Auth0|t||yx|z4,z0,z3
authentication|c||yx
authorization|c||yx
JWT|t||yx
identity verification|c||yx
ISO 27001|t|ISO/IEC 27001;ISO27001;ISMS|y1
NIST|t||y1
NIST 800-53|t||zd
FedRAMP|t||y1|zd
FISMA|t||y1|zd
SOC 2|t||zd
PCI DSS|t||zd
NIST CSF|t||zd
Authority to Operate|t||y1|zd
GDPR|t|General Data Protection Regulation;DSGVO;RGPD;data protection;privacy regulations;AVG privacy;RODO;Datenschutz
data privacy|c||zl
CCPA|t|||zl
HIPAA|t
HITECH|t|||zo
CrowdStrike Falcon|t|CrowdStrike|y1
SentinelOne|t||y1|zq
Microsoft Defender|t||y1|zq
Carbon Black|t||y1|zq
Sophos|t||y1|zq
MITRE ATT&CK|t|^MITRE;ATT&CK framework|y1
Microsoft Office|t*|MS Office;Office 365;Microsoft 365;MS Office Suite;Microsoft Office Suite;MS-Office;O365;M365;Office suite;Microsoft Office applications;MS Office package;Office package;MS-Office-Kenntnisse;Office-Kenntnisse;MS-Office-Anwendungen;Pack Office;suite Office;bureautique;paquete Office;ofimática;pacote Office;Office-pakken;Officepakken;pakiet Office;pakietu Office;pakiet MS Office;pakietu MS Office;пакет MS Office;офисные программы
Microsoft Excel|t|MS Excel;?Excel;Advanced Excel;Excel spreadsheets|zw|10c
pivot tables|c||zx
VLOOKUP|t||zx
spreadsheets|c||zw|zx
Microsoft Word|t|MS Word;?Word|zw
Microsoft PowerPoint|t|PowerPoint;MS PowerPoint;Power Point|zw
Microsoft Outlook|t|MS Outlook;?Outlook|zw
Microsoft Teams|t|MS Teams|zw|10e
Microsoft Project|t|MS Project|133
Microsoft Visio|t|MS Visio;^Visio
Lucidchart|t|||106
draw.io|c|||106
SharePoint|t|Microsoft SharePoint;MS SharePoint;SharePoint Online
Google Workspace|t|G Suite;GSuite;Google Suite||zw,10s,10b,28g,10c,10d
Google Docs|t||10a|28g,10c,10d
Google Sheets|t||10a|10b,28g,10d
Google Slides|t||10a|10b,28g,10c
?Slack|t|||104
Asana|t|^Asana|133
Trello|t||133|10f
Monday.com|t||133|10f
ClickUp|t||133|10f
Basecamp|t||133|10f
Wrike|t||133|10f
Smartsheet|t||133|10f
?Notion|t|Notion.so
Airtable|t|||10m
Evernote|t|||10m
Zoom|t|^Zoom
^Webex|t|||10p
Cisco Webex|t|||10p
Google Meet|t|||10p,10a
data entry|c|typing;data input
office administration|c|administrative support;administrative tasks;office management;clerical work;clerical;administrative duties;secretarial;administrative work;administration tasks;administration;administrative opgaver;arkivering
calendar management|c||10u
travel arrangements|c||10u
minute taking|c||10u
meeting coordination|c||10u
record keeping|c|filing;records management;document management;document control;archiving
design tools|c*|design software
Figma|t||110,11y|112,119
?Sketch|t|Sketch app|110|111
InVision|t||110|112
Zeplin|t||110|112
Axure|t||110|112
Balsamiq|t||110|112
Miro|t||110|112
FigJam|t||110|112
Adobe XD|t||110,11y|111
Adobe Creative Suite|t|Adobe Creative Cloud;Adobe CC;Creative Suite;Adobe Suite|110
Adobe Photoshop|t|Photoshop|11a,110
Adobe Illustrator|t|^Illustrator|11a,110
Adobe InDesign|t|InDesign|11a,110
Adobe Premiere Pro|t|Premiere Pro;Adobe Premiere|12s,11a|11i,11j
Adobe After Effects|t|After Effects|12t,11a
Adobe Lightroom|t|^Lightroom|12v
Adobe Acrobat|t|Acrobat Pro
Final Cut Pro|t|Final Cut|12s
DaVinci Resolve|t||12s|11i
Avid Media Composer|t||12s|11i
Blender|t|^Blender|12u
Cinema 4D|t||12u|11l
Autodesk Maya|t||12u|11l
3ds Max|t||12u|11l
ZBrush|t||12u|11l
Houdini|t||12u|11l
Substance Painter|t||12u|11l
Canva|t
CorelDRAW|t|Corel Draw
UX design|c|^UX;user experience;user experience design;UX/UI;UI/UX;user-experience;UX/UI design;UI/UX design;experience design
interaction design|c||11u
information architecture|c||11u
UX designer|r||11u
UI design|c|^UI;user interface design;user interface;user interfaces;interface design;user-interface;visual design;UI components
mobile UI|c||11y
UI designer|r||11y
user research|c|UX research;usability research
user interviews|c||121
card sorting|c||121
ethnographic research|c||121
contextual inquiry|c||121
user researcher|r||121
usability testing|c|user testing;usability tests;usability studies|121
wireframing|c|wireframes;wireframe
prototyping|c||128
rapid prototyping|c||128
mockups|c||128
prototypes|c||128
design systems|c|design system;component libraries;pattern libraries
style guides|c||12d
design thinking|c|human-centred design;user-centered design;user-centred design;human centered design;user centred design;UCD;customer-centered design
service design|c|service blueprints
service designer|r||12g
content design|c|UX writing;plain language;microcopy
customer journey mapping|c|journey mapping;customer journey;customer journeys;journey maps;user journeys
personas|c|user personas
graphic design|c|visual communication
graphic designer|r||12l
typography|c
branding|c|brand identity;brand design
brand guidelines|c||12o
corporate identity|c||12o
illustration|c
video editing|c|video production;video post-production;film editing
motion graphics|c|motion design;animation;2D animation;3D animation
3D modeling|t|3D modelling;3D design;3D rendering;3D visualization
photography|c|photo editing
image editing|c||12v
product design|c
product designer|r||12x
interior design|c
interior designer|r||12z
fashion design|c
print production|c|prepress;printing;desktop publishing
project management|c|managing projects;project manager skills;project planning;project delivery;manage projects;project execution;project leadership;project-management;management of projects;Projektmanagement;Projektleitung;Projektplanung;Projektsteuerung;gestion de projet;gestion de projets;conduite de projet;pilotage de projet;management de projet;gestión de proyectos;dirección de proyectos;gestão de projetos;gerenciamento de projetos;gestão de projectos;projectleiding;projektledelse;projektstyring;zarządzanie projektami;zarządzania projektami;управление проектами;управления проектами;управління проєктами;управління проектами;项目管理;プロジェクト管理;プロジェクトマネジメント;프로젝트 관리
project coordination|c||133
project scheduling|c||133
project manager|r||133
program management|c|programme management;programme delivery
portfolio management of projects|c||137
program manager|r||137
programme manager|r||137
product management|c|managing products;product strategy;product ownership;product development lifecycle
product roadmap|c||13b
product roadmaps|c||13b
roadmapping|c||13b
product discovery|c||13b
product vision|c||13b
product backlog|c||13b
backlog management|c||13b
backlog refinement|c||13b
product owner|r||13b
product manager|r||13b
agile|c*|Agile methodologies;agile methodology;agile development;Agile software development;agile methods;agile practices;agile principles;agile environment;agile frameworks;agile working;agile project management;agile delivery;Agile/Scrum;agile environments;agile teams;agile process;agile processes;agile approaches;agile ways of working;agile Methoden;agiles Arbeiten;agile Arbeitsweise;agile Softwareentwicklung;agile Entwicklung;méthodes agiles;méthodologies agiles;méthode agile;méthodologie agile;metodologías ágiles;metodología ágil;metodologías agile;metodologias ágeis;metodologia ágil;métodos ágeis;agile werken;agile werkwijze;agile metoder;agil udvikling;metodyki zwinne;metodyka Agile;metodyki Agile;metodykach zwinnych;гибкие методологии;методологии Agile
agile ceremonies|c||13m
sprint planning|c||13m
daily standups|c||13m
retrospectives|c||13m
user stories|c||13m
extreme programming|c||13m
Scrum|t|Scrum framework;Scrum methodology|13m
Scrum master|r||13t
sprints|c||13t
Kanban|t||13m
^SAFe|t|Scaled Agile Framework;Scaled Agile|13m
LeSS framework|t||13m|13x
waterfall|c|waterfall methodology;V-model
PRINCE2|t|PRINCE 2|133
PMBOK|t|PMI standards|133
OKRs|t|OKR;objectives and key results;key performance indicators
KPIs|t||142
KPI|t||142
Lean|t|^Lean;Lean methodology;Lean management;lean principles|14e
Lean manufacturing|t|Toyota Production System;LEAN production|145
5S|t||146
Kaizen|t||146
TPS|t||146
Six Sigma|t|Lean Six Sigma|14e
Six Sigma Green Belt|t||14a
Six Sigma Black Belt|t||14a
DMAIC|t||14a
process improvement|c|continuous improvement;process optimization;process optimisation;business process improvement;business process reengineering;process design;improve processes;process management;Prozessoptimierung;Prozessverbesserung;kontinuierliche Verbesserung;amélioration continue;optimisation des processus;mejora continua;optimización de procesos;mejora de procesos;melhoria contínua;otimização de processos;procesverbetering;procesoptimalisatie;continu verbeteren;procesoptimering;løbende forbedringer
business process management|c||14e
BPM|t||14e
process mapping|c||14e
BPMN|t||14e
workflow optimization|c||14e
operational excellence|c||14e
change management|c|organisational change;managing change;change leadership;transformation management
organizational change|c||14l
risk management|c|risk assessment;risk analysis;risk mitigation;managing risk;risk identification;enterprise risk management;Risikomanagement;gestion des risques;gestión de riesgos;gestão de riscos;risicomanagement;risicobeheer
stakeholder management|c|stakeholder engagement;managing stakeholders;stakeholder relations;stakeholder communication;engaging stakeholders;manage stakeholders;internal stakeholders;working with stakeholders
requirements analysis|c|requirements gathering;requirements engineering;requirements management;business requirements;requirement analysis;gathering requirements;requirements elicitation;requirements definition;technical requirements;requirement engineering;Anforderungsanalyse;Anforderungsmanagement;analyse des besoins;recueil des besoins;análisis de requisitos;toma de requisitos
business analysis|c
business analyst|r||14q
gap analysis|c||14q
feasibility studies|c||14q
business development|c|biz dev;developing new business;new business development;business growth;market development
business developer|r||14u
strategy|c|strategic planning;business strategy;strategy development;corporate strategy;strategic management;strategic initiatives
strategist|r||14w
management consulting|c|consulting;business consulting;technology consulting;IT consulting;consultancy
advisory|c||14y
consultant|r||14y
operations management|c|business operations;operational management;operations planning;day-to-day operations
operations manager|r||151
vendor management|c|supplier management;third-party management;vendor relations;supplier relationship management;contractor management
contract management|c|contract negotiation;contract negotiations;contract administration;contracting
budget management|c|budgeting;managing budgets;budget planning;budget control;budget responsibility;cost management;cost control;financial management of projects
budgets|c||155
cost optimization|c||155
cost reduction|c||155
resource planning|c|resource management;resource allocation;workforce planning
staffing planning|c||159
shift planning|c||159
people management|c|team management;line management;managing people;staff management;personnel management;people leadership;managing teams;team leadership;leading teams;team lead experience;managing a team;direct reports;leading a team;supervisory experience;employee supervision;staff supervision;Personalführung;Mitarbeiterführung;Führungserfahrung;Personalverantwortung;Führung von Mitarbeitern;management d'équipe;gestion d'équipe;encadrement d'équipe;gestión de equipos;liderazgo de equipos;gestão de equipas;gestão de equipes;gestão de pessoas;leidinggeven;leidinggevende ervaring;ledererfaring;delegere;give feedback;personaleledelse;ledelseserfaring;zarządzanie zespołem;kierowanie zespołem;управление командой;управление персоналом;руководство командой;управління командою;керівництво командою
team building|c||15c
performance management of staff|c||15c
mentoring|c|mentorship;mentor;mentored;coaching and mentoring;mentor junior engineers;mentor team members;mentors
coaching|c||15f
coach|c||15f
knowledge management|c|knowledge sharing;knowledge transfer;sharing knowledge
quality management|c|QMS;quality management systems;quality systems;quality standards;total quality management;TQM;quality assurance processes;Qualitätsmanagement;Qualitätskontrolle;gestion de la qualité;contrôle qualité;management de la qualité;gestión de calidad;control de calidad;gestão da qualidade;controle de qualidade;controlo de qualidade;kwaliteitsmanagement;kwaliteitscontrole;kvalitetsstyring;kvalitetssikring;kvalitetskontrol;zarządzanie jakością;kontrola jakości
quality control|c||15j
ISO 9001|t||15j
quality inspection|c||15j
event management|c|event planning;event organization;event organisation;organizing events;organising events;event coordination;events management
conference planning|c||15n
procurement|c|purchasing;sourcing;buying;acquisition planning;Einkauf;Beschaffung;achats;approvisionnement;compras;aprovisionamiento;inkoop;indkøb;zakupy;zaopatrzenie;закупки;закупок
strategic sourcing|c||15p
public procurement|c||15p
e-Zamówienia|c||15p
e-procurement|c||15p
tendering|c||15p
RFP|t||15p
buyer|r||15p
facility management|c|facilities management;property management;building management
grant writing|c|grant applications;proposal writing;proposals;bid writing;grant proposals
fundraising|c||15y
grant management|c||15y
policy analysis|c|policy development;policy making;regulatory policy
public policy|c||161
government relations|c||161
public affairs|c||161
community management|c|community building;community engagement;online communities;community development
community manager|r||165
marketing|c|marketing strategy;marketing campaigns;marketing management;marketing communications;marketing strategies;marketing plans;integrated marketing;campaign management;marketing communication;Marketing-Strategie;Marketingstrategie;stratégie marketing;markedsføring;маркетинг;маркетинга;маркетингу;市场营销;マーケティング;마케팅
marketing manager|r||167
digital marketing|c|online marketing;internet marketing;web marketing;Online-Marketing;Onlinemarketing;marketing digital;marketing numérique;digital markedsføring;интернет-маркетинг|167
performance marketing|c||169
growth marketing|c||169
growth hacking|c||169
digital marketer|r||169
SEO|t|search engine optimization;search engine optimisation;SEO/SEM;Suchmaschinenoptimierung;référencement naturel;référencement;posicionamiento web|169|16i
keyword research|c||16e
link building|c||16e
on-page SEO|c||16e
SEM|t|search engine marketing;paid search;paid media;paid advertising|169|16e
PPC|t||16i
pay-per-click|c||16i
SEA|t||16i
Google Ads|t|Google AdWords;AdWords|16i
Bing Ads|t||16i|16m
Microsoft Ads|t||16i|16m
Meta Ads|t|Facebook Ads;Facebook Ads Manager;paid social|169
LinkedIn Ads|t||169|16p
TikTok Ads|t||169|16p
Google Analytics|t|GA4;Google Analytics 4;GTM tagging|ey
Google Tag Manager|t||16s
Adobe Analytics|t||ey|16s
Matomo|t||ey|16s
Mixpanel|t||ey|16s
Amplitude|t||ey|16s
Heap Analytics|t||ey|16s
web analytics|c||16s
Hotjar|t||ey|16s
SEMrush|t||16e
Ahrefs|t||16e|171
Moz Pro|t||16e|171
Screaming Frog|t||16e|171
social media marketing|c|social media;social media management;social media channels;SMM;social networks;social media campaigns;community management on social media;soziale Medien;réseaux sociaux;redes sociales;redes sociais;mídias sociais;sociale medier|169
social media manager|r||175
content marketing|c|content strategy;content creation;content writing;content development;content production
blog writing|c||177
blogging|c||177
content creator|r||177
content manager|r||177
copywriting|c|ad copy;editorial writing;creative writing
copywriter|r||17c
email marketing|c|e-mail marketing;newsletters;email campaigns;email automation;newsletter|169
Mailchimp|t||17e
Klaviyo|t||17e
Brevo|t||17e
marketing automation|c||169
Marketo|t||169|17i
Pardot|t||169|17i
Eloqua|t||169|17i
ActiveCampaign|t||169|17i
Braze|t||169|17i
HubSpot|t|Hubspot CRM|19l,17i
conversion rate optimization|c|CRO;conversion optimization;landing page optimization;conversion rates
demand generation|c|lead generation;lead gen;lead management
lead scoring|c||17q
inbound marketing|c||17q
outbound marketing|c||17q
account-based marketing|c||17q
ABM|t||17q
brand management|c|brand strategy;brand marketing;brand development
brand awareness|c||17w
brand manager|r||17w
product marketing|c|product positioning
go-to-market|c||17z
go-to-market strategy|c||17z
GTM strategy|t||17z
product launch|c||17z
market research|c|market analysis;competitive analysis;competitor analysis;consumer research;consumer insights;customer insights;market intelligence;Marktforschung;Marktanalyse;étude de marché;études de marché;investigación de mercado;estudios de mercado;pesquisa de mercado
surveys|c||184
focus groups|c||184
survey design|c||184
public relations|c|^PR;media relations;press relations;corporate communications;external communications;strategic communications;communications strategy;Öffentlichkeitsarbeit;Pressearbeit;relations publiques;relations presse;relaciones públicas
press releases|c||188
internal communications|c||188
crisis communication|c||188
advertising|c|media planning;ad campaigns
media buying|c||18c
programmatic advertising|c||18c
display advertising|c||18c
influencer marketing|c
affiliate marketing|c||18g
partner marketing|c||18g
e-commerce|c|ecommerce;online shop;online retail;e commerce;online store;webshop;e-commerce platforms;online sales
merchandising|c|visual merchandising
category management|c||18k
assortment planning|c||18k
journalism|c|editing;editorial;editorial work;copy editing;reporting for media;publishing
Datawrapper|t||18n
fact-checking|c||18n
proofreading|c||18n
journalist|r||18n
translation|c
interpreting|c||18s
localization|c||18s
localisation|c||18s
simultaneous interpreting|c||18s
translator|r||18s
subtitling|c||18s
sales|c|selling;sales management;sales experience;direct sales;sales strategy;sales activities;sales process;sales techniques;sales skills;sales operations;Vertrieb;Verkauf;Vertriebserfahrung;Außendienst;Verkaufserfahrung;vente;ventes;développement commercial;prospection commerciale;ventas;venta;vendas;verkoop;salg;salgserfaring;sprzedaż;sprzedaży;продажи;продаж;активные продажи;продажі;продажів;营业;営業;영업
sales targets|c||18z
field sales|c||18z
B2B sales|t||18z
B2C sales|t||18z
inside sales|c||18z
outside sales|c||18z
consultative selling|c||18z
solution selling|c||18z
enterprise sales|c||18z
SaaS sales|t||18z
sales representative|r||18z
sales manager|r||18z
account management|c|key account management;client management;client relationship management;key accounts;customer accounts;managing accounts|18z
account manager|r||19c
key account manager|r||19c
cold calling|c|cold outreach;outbound calls;cold-calling|18z
telesales|c||19f
telemarketing|c||19f
prospecting|c||19f
pipeline management|c|sales pipeline;sales pipelines;opportunity management|18z
upselling|c|cross-selling;upsell;cross-sell|18z
CRM|t|customer relationship management;CRM systems;CRM software;CRM system;CRM tools
Zoho CRM|t|||19l
Pipedrive|t|||19l
SugarCRM|t|||19l
Salesforce|t|^SFDC;Salesforce.com;Salesforce CRM|19l
Salesforce Sales Cloud|t||19p
Salesforce Administrator|t||19p
Salesforce Marketing Cloud|t||19p
Lightning Web Components|t||19p
Salesforce Lightning|t||19p
Microsoft Dynamics|t|Dynamics 365;MS Dynamics;Microsoft Dynamics 365|1fe,19l
Dynamics CRM|t||19v
Dynamics NAV|t||19v
Navision|t||19v
Business Central|t||19v
customer service|c|customer support;client service;client support;customer care;client services;serving customers;customer-service;service orientation to customers;Kundenservice;Kundenbetreuung;Kundendienst;Kundensupport;Kundenberatung;service client;relation client;relation clientèle;service à la clientèle;atención al cliente;servicio al cliente;atendimento ao cliente;apoio ao cliente;suporte ao cliente;klantenservice;klantcontact;klantenondersteuning;kundeservice;kundebetjening;obsługa klienta;obsłudze klienta;obsługi klienta;обслуживание клиентов;работа с клиентами;клиентский сервис;обслуговування клієнтів;робота з клієнтами
customer experience|c||1a0
customer satisfaction|c||1a0
guest service|c||1a0
customer inquiries|c||1a0
customer complaints|c||1a0
customer service representative|r||1a0
customer success|c|customer onboarding;customer retention;client onboarding;client retention
customer success manager|r||1a7
call center|c|call centre;contact center;contact centre;inbound calls
Zendesk|t||1a0
Intercom|t||1a0|1aa
Freshdesk|t||1a0|1aa
Salesforce Service Cloud|t||1a0|1aa
Gorgias|t||1a0|1aa
retail|c|retail sales;retail management;store management;shop assistant work
store operations|c||1af
store manager|r||1af
POS|t|point of sale;POS systems;cashier work
cash handling|c||1ai
cash register|c||1ai
cashiering|c||1ai
negotiation|c|negotiating;negotiation skills;negotiations;price negotiation;negotiate;Verhandlungsgeschick;Verhandlungsführung;négociation;négociation commerciale;negociación;negociação;onderhandelen;onderhandelingsvaardigheden;forhandling;negocjacje;umiejętności negocjacyjne;ведение переговоров;переговоры;навыки переговоров;ведення переговорів;переговори
accounting|c|bookkeeping;general ledger;financial accounting;double-entry bookkeeping;accounting principles;accountancy;general accounting;Buchhaltung;Buchführung;Rechnungswesen;Finanzbuchhaltung;Bilanzierung;comptabilité;comptabilité générale;contabilidad;contabilidade;boekhouding;boekhouden;bogholderi;regnskab;bogføring;księgowość;rachunkowość;księgowości;rachunkowości;бухгалтерский учет;бухгалтерский учёт;бухгалтерия;бухгалтерского учета;бухгалтерський облік;бухгалтерського обліку;会计;会計;経理;회계
accountant|r||1an
month-end closing|c||1an
month-end close|c||1an
year-end closing|c||1an
account reconciliation|c||1an
reconciliations|c||1an
journal entries|c||1an
accounts payable|c|AP/AR|1an
invoice processing|c||1av
invoicing|c||1av
vendor payments|c||1av
accounts receivable|c||1an
billing|c||1az
collections|c||1az
credit control|c||1az
dunning|c||1az
financial reporting|c|management reporting;financial statement analysis
financial statements|c||1b4
consolidation|c||1b4
group reporting|c||1b4
annual reports|c||1b4
financial analysis|c|finance analysis;financial analytics
ratio analysis|c||1b9
variance analysis|c||1b9
financial analyst|r||1b9
financial modeling|c|financial modelling;financial models|1b9
valuation|c||1bd
DCF|t||1bd
business valuation|c||1bd
company valuation|c||1bd
FP&A|t|financial planning;financial planning and analysis;financial forecasting;budgeting and forecasting
controlling|c|management accounting;financial controlling;financial control;Kostenrechnung;contrôle de gestion;control de gestión
cost accounting|c||1bj
cost analysis|c||1bj
controller|r||1bj
financial controller|r||1bj
auditing|c|internal audit;audits;audit;external audit;internal auditing;financial audit;Wirtschaftsprüfung;Revision;audit interne;auditoría;auditoria
internal controls|c||1bo
SOX|t||1bo
Sarbanes-Oxley|t||1bo
auditor|r||1bo
taxation|c|tax;tax law;tax preparation;tax compliance;tax returns;Steuerrecht;Steuern;fiscalité;fiscalidad;moms;podatki;prawo podatkowe;налоговый учет;налогообложение
corporate tax|c||1bt
VAT|t||1bt
income tax|c||1bt
tax advisor|r||1bt
IFRS|t|International Financial Reporting Standards|1an
IAS|t||1by
GAAP|t|US GAAP;UK GAAP|1an
HGB|t|German GAAP|1an
payroll|c|payroll processing;payroll accounting;payroll administration;Lohnbuchhaltung;Entgeltabrechnung;Lohnabrechnung;Gehaltsabrechnung;gestion de la paie;paie;nóminas;gestión de nóminas;folha de pagamento
ADP payroll|t||1c2
treasury|c|cash management;cash flow management;liquidity management;treasury management
investment management|c|portfolio management;investment analysis;corporate finance
asset management|c||1c5
wealth management|c||1c5
equity research|c||1c5
private equity|c||1c5
investment banking|c||1c5
venture capital|c||1c5
mergers and acquisitions|c||1c5
M&A|t||1c5
due diligence|c||1c5
financial advisory|c||1c5
banking|c|banking products
retail banking|c||1cg
corporate banking|c||1cg
commercial banking|c||1cg
private banking|c||1cg
insurance|c
underwriting|c||1cl
claims handling|c||1cl
claims management|c||1cl
actuarial science|c||1cl
reinsurance|c||1cl
claims processing|c||1cl
credit analysis|c|credit management;credit assessment
credit risk|c||1cs
lending|c||1cs
loan processing|c||1cs
mortgage lending|c||1cs
trading|c
securities trading|c||1cx
derivatives|c||1cx
fixed income|c||1cx
equity trading|c||1cx
foreign exchange|c||1cx
FX trading|t||1cx
capital markets|c||1cx
commodities trading|c||1cx
financial markets|c||1cx
fintech|c|financial technology
payments|c||1d7
payment systems|c||1d7
payment processing|c||1d7
payment gateways|c||1d7
Stripe integration|t||1d7
open banking|c||1d7
compliance|c|regulatory compliance;corporate compliance;legal compliance;regulatory affairs;regulatory requirements;compliance management
compliance officer|r||1de
AML|t|anti-money laundering;money laundering prevention;financial crime;AML/KYC|1de
KYC|t||1dg
know your customer|c||1dg
fraud detection|c|fraud prevention;fraud analysis;fraud investigation;fraud analytics;anti-fraud;fraud management
accounting software|c*|bookkeeping software;accounting systems
QuickBooks|t|Quickbooks Online|1an,1dk
Xero|t||1an,1dk|1dl
Sage 50|t||1an,1dk|1dl
Sage 100|t||1an,1dk|1dl
Sage 200|t||1an,1dk|1dl
FreshBooks|t||1an,1dk|1dl
Sage accounting|t||1an,1dk|1dl
Thesaurus Payroll|t||1an,1dk|1dl
BrightPay|t||1an,1dk|1dl
MYOB|t||1an,1dk|1dl
FreeAgent|t||1an,1dk|1dl
KashFlow|t||1an,1dk|1dl
DATEV|t||1an,1dk
DATEV software|t||1dx
Lexware|t||1an,1dk|1dx
lexoffice|c||1an,1dk|1dx
Addison|t||1an,1dk|1dx
Agenda Software|t||1an,1dk|1dx
Exact Online|t||1an,1dk
AFAS|t||1an,1dk|1e3
Twinfield|t||1an,1dk|1e3
Visma|t||1an,1dk|1e3
Visma eAccounting|t||1an,1dk|1e3
e-conomic|c||1an,1dk|1e3
Fortnox|t||1an,1dk|1e3
Navision Stat|t||1an,1dk|1e3
Zucchetti|t||1an,1dk|1e3
TeamSystem|t||1an,1dk|1e3
Comarch ERP|t||1an,1dk|1e3
Comarch Optima|t||1an,1dk|1e3
Symfonia|t||1an,1dk|1e3
Enova|t||1an,1dk|1e3
M.E.Doc|t||1an,1dk|1e3
^BAS|t||1an,1dk|1e3
1С|t||1an,1dk|1e3
1С:Бухгалтерия|t||1an,1dk|1e3
Silae|t||1an,1dk|1e3
Cegid|t||1an,1dk|1e3
ContaPlus|t||1an,1dk|1e3
A3ERP|t||1an,1dk|1e3
Primavera ERP|t||1an,1dk|1e3
TOTVS|t||1an,1dk|1e3
Omie|t||1an,1dk|1e3
Pohoda|t||1an,1dk|1e3
SAP|t|SAP ERP;^SAP;SAP systems|1fe|1fa,19v
SAP R/3|t||1et
SAP ECC|t||1et
SAP S/4HANA|t||1et
S/4HANA|t||1et
SAP FI|t||1et
SAP CO|t||1et
SAP FI/CO|t||1et
SAP MM|t||1et
SAP SD|t||1et
SAP PP|t||1et
SAP HCM|t||1et
SAP Ariba|t||1et
SAP Fiori|t||1et
SAP SuccessFactors|t||1et
SAP EWM|t||1et
SAP WM|t||1et
Oracle ERP|t|Oracle E-Business Suite;Oracle EBS;Oracle Financials;Oracle Fusion;Oracle NetSuite;Oracle PeopleSoft|1fe
NetSuite|t||1fe|1fa
PeopleSoft|t||1fe|1fa
JD Edwards|t||1fe|1fa
ERP|t|ERP systems;enterprise resource planning;ERP software;ERP system;1C
Odoo|t|||1fe
1C Enterprise|t|1С:Предприятие;1С Бухгалтерия||1fe
Infor ERP|t|||1fe
Epicor|t|||1fe
Bloomberg Terminal|t|^Bloomberg|1b9
Refinitiv|t||1b9|1fj
FactSet|t||1b9|1fj
Capital IQ|t||1b9|1fj
economics|c|economic analysis;Volkswirtschaft;Volkswirtschaftslehre;économie;economía;economia;economie;økonomi;ekonomia;экономика;економіка
econometrics|c||1fn
macroeconomics|c||1fn
microeconomics|c||1fn
economist|r||1fn
business administration|c|business management;business studies;Betriebswirtschaft;Betriebswirtschaftslehre;BWL;Wirtschaftswissenschaften;gestion d'entreprise;école de commerce;administración de empresas;ADE;administração de empresas;gestão de empresas;bedrijfskunde
finance|c|corporate finances;financial management;financial services
finance manager|r||1ft
human resources|c|^HR;human resource management;HR management;HRM;HR administration;HR operations;people operations;HR processes;personnel administration;HR policies;HR business partnering;Personalwesen;Personalmanagement;Personalverwaltung;ressources humaines;recursos humanos;personeelszaken;personaleadministration;zasoby ludzkie;kadry;управление кадрами;кадровое делопроизводство;управління персоналом;кадрове діловодство
HR manager|r||1fv
recruiting|c|recruitment;talent acquisition;hiring;candidate sourcing;sourcing candidates;full-cycle recruiting;personnel selection;candidate screening;Personalbeschaffung;Personalgewinnung;recrutement;reclutamiento;selección de personal;recrutamento;recrutamento e seleção;werving en selectie;rekruttering;rekrutacja pracowników;подбор персонала;підбір персоналу|1fv
headhunting|c||1fx
recruiter|r||1fx
active sourcing|c||1fx
onboarding|c|employee onboarding;induction of staff|1fv
training delivery|c|training and development;employee training;conducting training;delivering training;training design;learning and development;L&D;training programs;train-the-trainer;e-learning development;course design
instructional design|c||1g2
e-learning|c||1g2
curriculum development|c||1g2
workshop facilitation|c||1g2
facilitation|c||1g2
facilitating workshops|c||1g2
workshops|c||1g2
trainer|r||1g2
adult education|c||1g2
talent management|c|performance management;talent development;employee development
succession planning|c||1gc
performance reviews|c||1gc
employee relations|c|employee engagement
labor relations|c||1gf
labour relations|c||1gf
industrial relations|c||1gf
conflict management at work|c||1gf
works council cooperation|c||1gf
compensation and benefits|c|compensation;benefits administration;salary benchmarking;remuneration;total rewards
labor law|c|labour law;employment law
HRIS|t|HR systems;HRIS systems;applicant tracking systems;ATS recruiting;Workday HCM
Workday|t|||1gn
BambooHR|t|||1gn
Personio|t|||1gn
SuccessFactors|t|||1gn
Greenhouse recruiting|t|||1gn
UKG|t|||1gn
organizational development|c|organisational development;OD consulting;organizational design;organization development
contract law|c|commercial law;business law;legal drafting
corporate law|c||1gv
civil law|c||1gv
contract drafting|c||1gv
drafting contracts|c||1gv
company law|c||1gv
legal research|c|legal analysis;legal advice;legal writing;legal counsel
paralegal|r||1h1
lawyer|r||1h1
intellectual property|c|IP law
patents|c||1h4
patent law|c||1h4
trademarks|c||1h4
copyright|c||1h4
patent research|c||1h4
litigation|c|dispute resolution;civil litigation
arbitration|c||1ha
mediation|c||1ha
family law|c|Familienrecht
social law|c|Sozialrecht
SGB II|t||1he
SGB VIII|t||1he
SGB XII|t||1he
public administration|c|local government administration;Verwaltungsrecht
OPEN/PROSOZ|t||1hi
PROSOZ|t||1hi
e-Akte|c||1hi
supply chain management|c|supply chain;SCM;supply chain planning;supply chain operations;end-to-end supply chain;supply chain optimization;Lieferkette;Lieferketten;Lieferkettenmanagement;chaîne d'approvisionnement;chaîne logistique;cadena de suministro;cadeia de suprimentos;cadeia de abastecimento
supply chain manager|r||1hm
logistics|c|transportation;distribution;logistics management;transport management;logistics planning;Logistik;logistique;logística;logistiek;logistik;logistyka;логистика;логістика
freight forwarding|c||1ho
shipping|c||1ho
freight|c||1ho
logistics manager|r||1ho
warehouse management|c|warehousing;warehouse operations;WMS;stock management;warehouse logistics;Lagerverwaltung;Lagerlogistik;Lagerhaltung;magazijnbeheer;magazijn;lagererfaring;pluk og pak;lagerstyring;lagerarbejde;gospodarka magazynowa;magazyn;складская логистика;складской учет
order picking|c||1ht
picking and packing|c||1ht
inventory management|c|inventory control;stock control;inventory planning;inventory;gestion des stocks;gestión de inventario;gestión de inventarios;control de inventarios;gestão de estoque;gestão de stocks
stocktaking|c||1hw
production planning|c|production scheduling;manufacturing planning;MRP;material planning;demand planning;production control;PPS planning;Produktionsplanung;Fertigungsplanung
import/export|c|international trade;foreign trade
customs|c||1hz
customs clearance|c||1hz
incoterms|c||1hz
export control|c||1hz
customs regulations|c||1hz
forklift|c|forklift driving;forklift operation;forklift operator;Gabelstapler;Staplerschein;Gabelstaplerschein;truckcertifikat;gaffeltruck
forklift driver|r||1i5
forklift license|c||1i5
forklift licence|c||1i5
driving licence|c|driver's license;driving license;driver's licence;driver license;drivers license;Führerschein;Führerschein Klasse B;Führerschein der Klasse B;Fahrerlaubnis;permis de conduire;permis B;carnet de conducir;permiso de conducir;licencia de conducir;carné de conducir;carta de condução;carteira de habilitação;CNH;rijbewijs;rijbewijs B;kørekort;kørekort B;prawo jazdy;prawo jazdy kat. B;prawa jazdy;водительские права;водительское удостоверение;права категории B;права категории В;водійські права;водійське посвідчення;права категорії B
category B driving licence|c||1i9
truck driver|r||1i9
fleet management|c|fleet operations
dispatching|c||1ic
route planning|c||1ic
mechanical engineering|c|machine design;mechanical design;mechanical systems;mechanical engineer skills;machine building;Maschinenbau;ingeniería mecánica;werktuigbouwkunde
mechanical engineer|r||1if
electrical engineering|c|electrical systems;electrical design;electrical installation;electrical circuits;Elektrotechnik;ingeniería eléctrica;elektrotechniek
power systems|c||1ih
power electronics|c||1ih
electrical engineer|r||1ih
electronics|c|electronic circuits;hardware design;schematic design;electronics design;hardware development
circuit design|c||1il
analog design|c||1il
PCB design|c||1il
digital electronics|c||1il
Altium Designer|t||1il
KiCad|t||1il
Eagle PCB|t||1il
civil engineering|c|building construction;Bauingenieurwesen
structural engineering|c||1it
structural analysis|c||1it
geotechnical engineering|c||1it
civil engineer|r||1it
chemical engineering|c|process engineering;process technology
process engineer|r||1iy
chemical engineer|r||1iy
industrial engineering|c|manufacturing engineering;production engineering;ingeniería industrial
industrial engineer|r||1j1
automotive engineering|c|automotive;automotive industry
vehicle development|c||1j3
AUTOSAR|t||1j3
CAN bus|t||1j3
ISO 26262|t||1j3
functional safety|c||1j3
ADAS|t||1j3
powertrain|c||1j3
aerospace engineering|c|aerospace
avionics|c||1jb
aeronautics|c||1jb
aviation|c||1jb
systems engineering|c|model-based systems engineering
MBSE|t||1jf
SysML|t||1jf
systems engineer|r||1jf
CAD|t*|computer-aided design;CAD software;computer aided design;3D CAD;CAD systems;CAD design;CAD tools
CAD drawing|t||1jj
AutoCAD|t|Autodesk AutoCAD;Auto CAD;AutoCAD Civil 3D|1jj
AutoCAD Electrical|t||1jl
Civil 3D|t||1jl
SolidWorks|t|Solid Works;Dassault SolidWorks|1jj
CATIA|t|CATIA V5;Catia V6|1jj
Autodesk Inventor|t|^Inventor|1jj
Fusion 360|t||1jj|1jq
Siemens NX|t||1jj|1jq
Creo|t||1jj|1jq
PTC Creo|t||1jj|1jq
Solid Edge|t||1jj|1jq
Pro/ENGINEER|t||1jj|1jq
Rhino 3D|t||1jj|1jq
Unigraphics NX|t||1jj|1jq
Revit|t|Autodesk Revit|1k0,1jj
BIM|t|building information modeling;building information modelling
ArchiCAD|t|||1k0
Navisworks|t|||1k0
Tekla Structures|t|||1k0
Allplan|t|||1k0
Vectorworks|t|||1k0
Solibri|t|||1k0
Nemetschek|t|||1k0
SketchUp|t|Sketch Up|1jj
^FEM|t|finite element analysis;FEA;finite element method
ANSYS|t||1k9
Abaqus|t||1k9
COMSOL|t||1k9
Nastran|t||1k9
CFD|t|computational fluid dynamics;fluid dynamics
fluid mechanics|c||1ke
thermodynamics|c
heat transfer|c||1kg
technical drawing|c|technical drawings;blueprints reading;engineering drawings;reading blueprints;blueprint reading;technical blueprints
GD&T|t||1ki
schematics|c||1ki
electrical schematics|c||1ki
circuit diagrams|c||1ki
P&ID|t||1ki
PLC|t|PLC programming;programmable logic controllers;SPS programming;industrial automation;automation technology;automation engineering
Siemens S7|t||1ko
TIA Portal|t||1ko
Simatic|t||1ko
Allen-Bradley|t||1ko
SCADA|t|||1ko
HMI programming|t|||1ko
Codesys|t||1ko
LabVIEW|t|NI LabVIEW
CNC|t|CNC machining;CNC programming;machining
CNC milling|t||1kx
CNC turning|t||1kx
milling|c||1kx
turning|c||1kx
lathe operation|c||1kx
CAM programming|t|||1kx
Mastercam|t|||1kx
CNC operator|r||1kx
welding|c
MIG welding|t||1l6
TIG welding|t||1l6
arc welding|c||1l6
soldering|c||1l6
welder|r||1l6
3D printing|t|additive manufacturing
manufacturing|c|manufacturing processes;production processes;Fertigung;fabrication;fabricación;fabricação
assembly line|c||1ld
mass production|c||1ld
maintenance|c|machine maintenance;equipment maintenance;repair work;mechanical maintenance;repair;maintenance and repair;Wartung;Instandhaltung;maintenance industrielle;mantenimiento;manutenção;onderhoud;vedligeholdelse
preventive maintenance|c||1lg
predictive maintenance|c||1lg
maintenance technician|r||1lg
HVAC|t|heating ventilation and air conditioning;heating systems
refrigeration|c||1lk
air conditioning|c||1lk
plumbing|c|pipe fitting;sanitary installation
plumber|r||1ln
carpentry|c|woodworking;joinery
carpenter|r||1lp
construction management|c|construction project management;site management|1m2
Procore|t||1lr
Bluebeam|t||1lr
PlanGrid|t||1lr
Aconex|t||1lr
Autodesk Construction Cloud|t||1lr
BIM 360|t||1lr
PlanRadar|t||1lr
cost estimation|c||1lr
estimating|c||1lr
fit-out|c||1lr
construction|c|building works;construction work;construction supervision
construction site management|c||1m2
site supervision|c||1m2
site manager|r||1m2
architecture of buildings|c|architectural drafting;building design
urban planning|c||1m6
architect|r||1m6
landscape architecture|c||1m6
surveying|c|land surveying;geodesy
renewable energy|c|energy sector
solar energy|c||1mb
photovoltaics|c||1mb
wind energy|c||1mb
energy efficiency|c||1mb
smart grids|c||1mb
energy management|c||1mb
solar power|c||1mb
wind power|c||1mb
environmental management|c|environmental protection;sustainability;sustainable development;environmental science
ESG|t||1mk
ISO 14001|t||1mk
environmental impact assessment|c||1mk
waste management|c||1mk
carbon accounting|c||1mk
climate change|c||1mk
circular economy|c||1mk
occupational safety|c|health and safety;occupational health and safety;workplace safety;HSE;EHS;safety regulations;work safety;safety standards;safety management;health & safety;OHS;Arbeitssicherheit;Arbeitsschutz;santé et sécurité au travail;sécurité au travail;prevención de riesgos laborales;seguridad laboral;arbejdsmiljø
OSHA|t||1ms
PLM|t|product lifecycle management
Teamcenter|t||1mu
Windchill|t||1mu
PDM|t||1mu
product development|c|new product development;NPD;product engineering;product innovation
R&D|t||1my
research and development|c||1my
materials science|c
metallurgy|c||1n1
polymer science|c||1n1
materials testing|c||1n1
composites|c||1n1
research|c|scientific research;academic research;research methods;research methodology;research projects;conducting research;research design;applied research;research skills
desk research|c||1n6
literature review|c||1n6
researcher|r||1n6
qualitative research|c|qualitative methods;qualitative analysis;interviews for research;qualitative data analysis|1n6
NVivo|t||1n6|1na
ATLAS.ti|t||1n6|1na
quantitative research|c|quantitative methods;quantitative skills|1n6
scientific writing|c|academic writing;paper writing
publications|c||1ne
peer-reviewed publications|c||1ne
published research|c||1ne
scientific publications|c||1ne
laboratory techniques|c|laboratory work;lab work;laboratory skills;wet lab;laboratory methods;laboratory equipment;lab techniques;laboratory analysis
laboratory technician|r||1nj
molecular biology|c
PCR|t||1nl
qPCR|c||1nl
cell culture|c||1nl
western blot|c||1nl
DNA sequencing|t||1nl
gene editing|c||1nl
CRISPR|t||1nl
microbiology|c||1nl
cell biology|c||1nl
flow cytometry|c||1nl
ELISA|t||1nl
genetics|c||1nl
biochemistry|c
protein purification|c||1ny
enzymology|c||1ny
biology|c|life sciences;biological sciences;Biologie
ecology|c||1o1
biologist|r||1o1
biotechnology|c|biotech;biomedical sciences
bioprocessing|c||1o4
biomedical engineering|c||1o4
chemistry|c|chemical analysis;Chemie
organic chemistry|c||1o7
analytical chemistry|c||1o7
inorganic chemistry|c||1o7
physical chemistry|c||1o7
HPLC|t||1o7
chromatography|c||1o7
mass spectrometry|c||1o7
spectroscopy|c||1o7
NMR|t||1o7
chemist|r||1o7
physics|c|Physik
quantum physics|c||1oi
optics|c||1oi
photonics|c||1oi
solid state physics|c||1oi
physicist|r||1oi
mathematics|c|applied mathematics;math;maths;Mathematik;mathématiques;matemáticas;matemática;wiskunde;matematik;matematyka;математика
linear algebra|c||1oo
calculus|c||1oo
numerical analysis|c||1oo
mathematical modeling|c||1oo
mathematical modelling|c||1oo
mathematician|r||1oo
psychology|c
cognitive psychology|c||1ov
psychotherapy|c||1ov
clinical psychology|c||1ov
behavioral science|c||1ov
psychologist|r||1ov
cognitive science|c||1ov
sociology|c|social sciences
anthropology|c||1p2
political science|c||1p2
international relations|c||1p2
pharmaceuticals|c|pharmacology;pharmacy;pharmaceutical industry
drug development|c||1p6
drug discovery|c||1p6
pharmacovigilance|c||1p6
pharmacist|r||1p6
medicinal chemistry|c||1p6
GMP|t|good manufacturing practice;GxP;GDP pharma;GMP regulations
cGMP|c||1pc
GLP|t||1pc
good laboratory practice|c||1pc
clinical trials|c|clinical research;GCP guidelines;good clinical practice;clinical studies;clinical development
clinical data management|c||1pg
clinical research associate|r||1pg
medical devices|c|medical technology
ISO 13485|t||1pj
MDR medical devices|t||1pj
FDA regulations|t||1pj
IEC 62304|t||1pj
nursing|c|patient care;nursing care;bedside nursing;care of patients;direct patient care;healthcare nursing;Krankenpflege;Pflege;Gesundheits- und Krankenpflege;Patientenversorgung;soins infirmiers;soins aux patients;enfermería;atención al paciente;enfermagem;verpleging;verpleegkunde;sygepleje;patientpleje;pielęgniarstwo;сестринское дело
registered nurse|r||1po
nurse|r||1po
acute care|c||1po
intensive care|c||1po
critical care|c||1po
elderly care|c|geriatric care;care of the elderly;aged care;senior care;caregiving;Altenpflege;Seniorenpflege;ældrepleje
home care|c||1pu
dementia care|c||1pu
palliative care|c||1pu
caregiver|r||1pu
medication administration|c|administering medication;dispensing medication
wound care|c||1pz
vital signs|c||1pz
IV therapy|t||1pz
phlebotomy|c||1pz
taking vital signs|c||1pz
injections|c||1pz
first aid|c|emergency care;emergency medicine;resuscitation
CPR|t||1q6
basic life support|c||1q6
BLS|t||1q6
ACLS|t||1q6
hospital software|c*|clinical systems;hospital information system;KIS
?Epic|t|Epic EHR;Epic Systems;Epic EMR|1r1,1qb
Cerner|t||1r1,1qb|1qc
MEDITECH|t||1r1,1qb|1qc
Allscripts|t||1r1,1qb|1qc
athenahealth|c||1r1,1qb|1qc
eClinicalWorks|c||1r1,1qb|1qc
Orbis KIS|t||1r1,1qb|1qc
SystmOne|t||1r1,1qb|1qc
EMIS Web|t||1r1,1qb|1qc
Lifecare|t||1r1,1qb|1qc
Медиалог|t||1r1,1qb|1qc
Sundhedsplatformen|t||1r1,1qb|1qc
HiX|t||1r1,1qb|1qc
Nedap Ons|t||1r1,1qb|1qc
Medifox|t||1r1,1qb|1qc
Vivendi PD|t||1r1,1qb|1qc
Dragon Medical|t||1r1,1qb|1qc
medical terminology|c|medical knowledge
anatomy|c|anatomi|1qt
physiology|c|fysiologi|1qt
healthcare|c|health care;healthcare industry;healthcare management;health services
hospital administration|c||1qw
public health|c||1qw
epidemiology|c||1qw
global health|c||1qw
electronic health records|c|EHR;EMR;electronic medical records;medical records;hospital information systems
FHIR|t||1r1
HL7|t||1r1
medical coding|c
ICD-10|t||1r4
medical billing|c||1r4
CPT coding|t||1r4
physiotherapy|c|physical therapy
rehabilitation|c||1r8
occupational therapy|c||1r8
physiotherapist|r||1r8
physical therapist|r||1r8
radiology|c|medical imaging
MRI|t||1rd
CT scanning|t||1rd
ultrasound|c||1rd
X-ray imaging|t||1rd
dentistry|c|dental care
dental hygiene|c||1ri
dentist|r||1ri
surgery|c|surgical procedures;operating room
neurosurgery|c||1rl
mental health|c|counselling;counseling;mental health care
psychiatric care|c||1rn
crisis intervention|c||1rn
social work|c|social services;community outreach;social care
case management|c||1rq
youth work|c||1rq
child protection|c||1rq
social worker|r||1rq
nutrition|c|dietetics;diet planning
dietitian|r||1rv
veterinary medicine|c|animal care;animal husbandry
veterinarian|r||1rx
^ICDP|t|International Child Development Programme|1sp
midwifery|c|obstetrics
labour ward|c||1s0
midwife|r||1s0
digital preservation|c|archives management;archive work
Preservica|t||1s3
Archivematica|t||1s3
ISAD(G)|t||1s3
^OAIS|t||1s3
EAD|t||1s3
cataloguing|c||1s3
archivist|r||1s3
library work|c|librarianship;library management
Dewey|t||1sb
MARC|t||1sb
Koha|t||1sb
librarian|r||1sb
^Aula|t||1sp
teaching|c|instruction of students;classroom teaching;teaching experience;teach;pedagogy;didactics;teaching assistant work;classroom instruction;Unterricht;Unterrichten;Lehrtätigkeit;enseignement;docencia;enseñanza;ensino;docência;lesgeven;onderwijs;undervisning;undervise;nauczanie;преподавание;викладання
lecturing|c||1sh
tutoring|c||1sh
classroom management|c||1sh
lesson planning|c||1sh
lesson plans|c||1sh
teacher|r||1sh
lecturer|r||1sh
early childhood education|c|childcare;child care;child development;preschool education;pedagogue work;Kinderbetreuung;Frühpädagogik;børnepasning;pædagogik;pædagogisk arbejde;pædagogisk praksis
preschool|c||1sp
kindergarten|c||1sp
kindergarten teacher|r||1sp
daycare|c||1sp
special education|c|special needs education;inclusive education;special educational needs
academic supervision|c|supervision of students;student supervision;thesis supervision;student advising
educational technology|c|EdTech;learning management systems;LMS
Moodle|t||1sw
Canvas LMS|t||1sw
Blackboard Learn|t||1sw
food service|c|catering;waiting tables;table service;food and beverage;F&B;restaurant service;serving food;restaurant
waiter|r||1t0
waitress|r||1t0
cooking|c|culinary arts;food preparation;menu planning;kitchen work;meal preparation;Kochen;cuisine;cocina;køkken;madlavning
baking|c||1t3
chef de partie|r||1t3
cook|r||1t3
food safety|c|food hygiene;food handling;hygiene standards;food safety regulations
^HACCP|t||1t7
bartending|c|barista skills;coffee preparation;mixology
barista|r||1t9
bartender|r||1t9
^Opera PMS|t|Oracle Opera;Opera Cloud;Micros Opera;Fidelio|1tj
Protel|t||1tj|1tc
^Mews|t||1tj|1tc
Cloudbeds|t||1tj|1tc
Guestline|t||1tj|1tc
RoomRaccoon|t||1tj|1tc
SIHOT|t||1tj|1tc
hotel management|c|front office;hospitality management;guest relations;hotel operations;hospitality;hospitality industry
front desk|c||1tj
reception work|c||1tj
housekeeping|c||1tj
receptionist|r||1tj
tourism|c|travel industry;travel planning
tour guiding|c||1to
tour guide|r||1to
Amadeus GDS|t|||1to
Sabre GDS|t|||1to
cleaning|c|cleaning services;janitorial services;industrial cleaning;sanitation;rengøring
cleaner|r||1tt
security guarding|c|security services
access control|c||1tv
surveillance|c||1tv
security guard|r||1tv
patrol|c||1tv
gardening|c|agriculture;farming;crop production
landscaping|c||1u0
horticulture|c||1u0
forestry|c||1u0
beauty care|c|cosmetology
hairdressing|c||1u4
hair styling|c||1u4
manicure|c||1u4
hairdresser|r||1u4
sports coaching|c|idræt
personal training|c||1u9
fitness training|c||1u9
fitness trainer|r||1u9
personal trainer|r||1u9
music|c|music production;audio editing
sound engineering|c||1ue
audio engineering|c||1ue
sound design|c||1ue
Pro Tools|t|||1ue
Ableton Live|t|||1ue
Logic Pro|t|||1ue
communication|s|communication skills;communications skills;written and verbal communication;verbal and written communication;oral communication;effective communication;interpersonal communication;communicate effectively;excellent communicator;communicator;written and oral communication;communicating;strong communicator;ability to communicate;communicate clearly;Ausdrucksfähigkeit;sprachgewandt;Kommunikationsfähigkeit;Kommunikationsstärke;kommunikationsstark;Kommunikationskompetenz;kommunikative Fähigkeiten;communication écrite et orale;aisance relationnelle;aisance orale;capacités de communication;bonne communication;habilidades de comunicación;comunicación efectiva;capacidad de comunicación;habilidades comunicativas;dotes de comunicación;habilidades de comunicação;boa comunicação;comunicação;capacidade de comunicação;communicatieve vaardigheden;communicatief vaardig;communicatievaardigheden;communicatief sterk;kommunikation;kommunikationsevner;god kommunikation;formidling;kommunikative evner;komunikatywność;umiejętności komunikacyjne;zdolności komunikacyjne;коммуникабельность;коммуникативные навыки;навыки коммуникации;грамотная речь;комунікабельність;комунікативні навички;навички комунікації;沟通能力;コミュニケーション能力;커뮤니케이션
written communication|s||1ul
verbal communication|s||1ul
interpersonal skills|s|people skills;social skills;social competence;interpersonal;Einfühlungsvermögen;freundliches Auftreten;Kontaktfreude;kontaktfreudig;aufgeschlossen;soziale Kompetenz;Sozialkompetenz;sens relationnel;qualités relationnelles;habilidades interpersonales;don de gentes;relacionamento interpessoal;facilidade de relacionamento;sociale vaardigheden;empathisch;udadvendt;imødekommende;smilende;social;anerkendende;hjælpsom;lydhør;let til smil
relationship building|s||1uo
building relationships|s||1uo
relationship management|s||1uo
build relationships|s||1uo
building strong relationships|s||1uo
emotional intelligence|s||1uo
presentation skills|s|presenting;presentations;giving presentations;presenting to stakeholders;presentation;Präsentationsfähigkeit;Präsentationsfähigkeiten
public speaking|s||1uv
teamwork|s|team player;teamworking;team work;collaboration;team spirit;collaborative;collaboration skills;working in a team;work in a team;work in teams;team-oriented;team environment;collaborate;teamplayer;ability to work in a team;team-player;working in teams;work collaboratively;Teamfähigkeit;teamfähig;Teamgeist;Teamarbeit;Teamplayer;Zusammenarbeit im Team;esprit d'équipe;travail en équipe;travail d'équipe;trabajo en equipo;colaboración;trabalho em equipe;trabalho em equipa;espírito de equipa;samenwerken;teamspeler;samenwerking;samarbejde;samarbejdsevner;samarbejdsvillig;holdspiller;praca zespołowa;umiejętność pracy w zespole;pracy zespołowej;praca w zespole;работа в команде;умение работать в команде;командная работа;работы в команде;робота в команді;вміння працювати в команді;командна робота;роботи в команді;团队合作;チームワーク;팀워크
cross-functional collaboration|s||1ux
cross-functional teams|s||1ux
leadership|s|leadership skills;leadership experience;leading people;leadership qualities;lead by example;leading by example;Führungskompetenz;Führungsstärke;Führungsqualitäten;liderazgo;liderança;leiderschap;ledelse;lederskab;лидерство;лидерские качества;лідерство
thought leadership|s||1v0
technical leadership|s||1v0
problem solving|s|problem-solving;problem-solving skills;problem solver;solving problems;solve problems;solve complex problems;complex problem solving;problem-solving abilities;solution-oriented;solution oriented;problem solving skills;Problemlösung;Problemlösungskompetenz;lösungsorientiert;lösungsorientierte Arbeitsweise;Lösungsorientierung;résolution de problèmes;orienté solution;orientée solution;orienté solutions;resolución de problemas;resolução de problemas;solução de problemas;probleemoplossend vermogen;oplossingsgericht;probleemoplossend;problemløsning;løsningsorienteret;rozwiązywanie problemów;rozwiązywania problemów;решение проблем;решения проблем;вирішення проблем;розв'язання проблем
analytical thinking|s|analytical skills;analytical;critical thinking;analytic skills;analytical mindset;analytical ability;analytical abilities;logical thinking;analytically;analytisches Denken;analytische Fähigkeiten;analytisches Denkvermögen;analytische Denkweise;esprit d'analyse;capacité d'analyse;esprit analytique;esprit de synthèse;capacités d'analyse;capacidad analítica;pensamiento analítico;mentalidad analítica;pensamiento crítico;capacidade analítica;pensamento analítico;raciocínio lógico;espírito analítico;analytisch;analytisch vermogen;analytisch denkvermogen;analytisk;analytiske evner;analityczne myślenie;zdolności analityczne;umiejętność analitycznego myślenia;myślenie analityczne;аналитическое мышление;аналитический склад ума;аналитические способности;аналітичне мислення;аналітичні здібності
strategic thinking|s||1v4
conceptual thinking|s||1v4
systems thinking|s||1v4
time management|s|time-management;prioritization;prioritisation;prioritizing;meeting deadlines;meet deadlines;managing priorities;set priorities;prioritize tasks;manage multiple projects;juggling priorities
multitasking|s||1v8
work under pressure|s||1v8
working under pressure|s||1v8
organizational skills|s|organisational skills;organizational;organised;organized;organization skills;well-organized;structured approach;structured way of working;planning and organizing;planning skills;well organised;Organisationstalent;Organisationsgeschick;strukturierte Arbeitsweise;Organisationsfähigkeit;sens de l'organisation;organisé;organisée;capacidad de organización;organización y planificación;capacidade de organização;organização;plannen en organiseren;organisatietalent;gestructureerd;planlægning;koordinering;ordenssans;systematisk;bevare overblikket;planlægge;struktureret;organisatoriske evner;overblik;dobra organizacja pracy;dobrej organizacji pracy;organizacja pracy własnej
attention to detail|s|detail-oriented;detail oriented;eye for detail;accuracy;precision;meticulous;detail orientated;attention to details;thoroughness;conscientious;Sorgfalt;Genauigkeit;sorgfältig;sorgfältige Arbeitsweise;rigueur;rigoureux;rigoureuse;sens du détail;atención al detalle;rigor profesional;atenção aos detalhes;atenção ao detalhe;nauwkeurig;nauwkeurigheid;oog voor detail;kwaliteitsgericht;grundig;kvalitetsbevidst;ordentlighed;velformuleret;sans for detaljen;omhyggelig;detaljeorienteret;dokładność;skrupulatność;dbałość o szczegóły;внимательность к деталям;внимание к деталям;внимательность;уважність до деталей;увага до деталей;уважність
self-motivation|s|self-motivated;self-starter;self starter;motivated;proactive;initiative;proactivity;work independently;working independently;independent work;self-driven;ability to work independently;self-management;autonomy;take initiative;autonomous;self-directed;results-driven;results-oriented;result-oriented;hands-on mentality;hands-on attitude;drive for results;independently;Eigeninitiative;selbstständige Arbeitsweise;selbständige Arbeitsweise;Selbstständigkeit;eigenverantwortlich;eigenständige Arbeitsweise;proaktiv;Eigenverantwortung;selbstständiges Arbeiten;autonomie;autonome;proactif;prise d'initiative;esprit d'initiative;proactividad;iniciativa;autonomía;proactivo;proatividade;autonomia;proativo;zelfstandig;proactief;initiatiefrijk;eigen initiatief;handlekraftig;gåpåmod;handlekraft;arbejdsom;effektiv;selvstændig;selvstændigt;selvkørende;initiativrig;engageret;samodzielność;samodzielności;inicjatywa;proaktywność;самостоятельность;инициативность;проактивность;самостійність;ініціативність;проактивність
adaptability|s|flexibility;adaptable;flexible attitude;open-minded;open minded;fast-paced environment;fast-paced environments;resilience;dynamic environment;agility;stress resistance;resilient;fast paced environment;Flexibilität;Belastbarkeit;flexibel;belastbar;adaptabilité;capacité d'adaptation;adaptabilidad;flexibilidad;adaptabilidade;flexibilidade;flexibiliteit;stressbestendig;omstillingsparat;alsidig;fleksibel;fleksibilitet;elastyczność;гибкость;стрессоустойчивость;гнучкість;стресостійкість
ambiguity|s||1vf
creativity|s|creative;creative thinking;innovative thinking;inventive;Kreativität;kreativ;créativité;créatif;creatividad;criatividade;creativiteit;creatief;iderig;nytænkende;idérig;kreativitet;kreatywność;креативность;креативное мышление;креативність
innovative|s||1vh
innovation|s||1vh
curiosity|s||1vh
curious|s||1vh
willingness to learn|s|eagerness to learn;eager to learn;fast learner;quick learner;learning attitude;continuous learning;learn quickly;growth mindset;desire to learn;learning agility;learn new technologies;ability to learn;keen to learn;enthusiasm for learning;Lernbereitschaft;lernbereit;Weiterbildungsbereitschaft;curiosité;envie d'apprendre;ganas de aprender;curiosidad;vontade de aprender;leergierig;nieuwsgierig;lærenem;nysgerrig;videbegærlig;chęć do nauki;chęć nauki;обучаемость;желание учиться;желание развиваться;бажання вчитися;бажання розвиватися
reliability|s|reliable;sense of responsibility;dependable;trustworthiness;punctuality;work ethic;ownership mindset;accountable;Zuverlässigkeit;zuverlässig;Verantwortungsbewusstsein;verantwortungsbewusst;Pünktlichkeit;sérieux;ponctuel;fiabilité;sens des responsabilités;ponctualité;responsabilidad;responsabilidade;comprometimento;verantwoordelijkheidsgevoel;betrouwbaar;ansvarsbevidst;pålidelig;ansvarlig;mødestabil;odpowiedzialność;sumienność;rzetelność;ответственность;пунктуальность;исполнительность;відповідальність;пунктуальність
customer focus|s|customer orientation;customer-oriented;customer-centric;client-focused;customer centricity;service-minded;service orientation;customer-focused;customer obsession;service minded;client orientation;serviceorientiert;Dienstleistungsorientierung;Kundenorientierung;kundenorientiert;Serviceorientierung;sens du service;orientation client;orientación al cliente;klantgericht;klantgerichtheid;salgsminded;kundeminded;kundeorienteret;serviceminded
business acumen|s|commercial awareness;business understanding;commercial acumen;entrepreneurial;entrepreneurial mindset;commercial mindset;entrepreneurship;business sense;entrepreneurial spirit
decision making|s|decision-making;judgment;judgement;making decisions;decision-making skills;sound judgment
conflict resolution|s|conflict management;diplomacy;tact;omsorg;rumme;lytte
mediation skills|s||1vr
empathy|s||1vr
empathetic|s||1vr
patience|s||1vr
active listening|s||1vr
listening skills|s||1vr
intercultural competence|s|cross-cultural communication;intercultural communication;cultural awareness;diversity awareness;multicultural environment;intercultural skills;inclusive environment;interkulturelle Kompetenz
passion|s|enthusiasm;passionate;enthusiastic;energetic;positive attitude;can-do attitude;driven;ambitious;Begeisterung;Leidenschaft;passionné;passionnée;dynamisme;dynamique;motivé;motivée;entusiasmo;pasión;motivación;paixão;motivação;enthousiast;gedreven;entusiasme;godt humør;positiv;energisk;glad for dit arbejde;humørfyldt
motivation|s||1vz
^ABAP CDS|t||px
^AGS Script|t||px
?AIDL|t||px
?ALGOL|t||px
?AMPL|t||px
?ANTLR|t||px
?APL|t||px
?ASL|t||px
?ATS|t||px
?ActionScript|t||px
?Ada|t||px|c4
?Agda|t||px
?Aiken|t||px
?Aleo|t||px
?Alloy|t||px
^Alpine Abuild|t||px
?AngelScript|t||px
^Answer Set Programming|t||px
^Apollo Guidance Computer|t||px
?AppleScript|t||px
?AspectJ|t||px
?Asymptote|t||px
?Augeas|t||px
?AutoHotkey|t||px
?AutoIt|t||px
?Awk|t||px
^B (Formal Method)|t||px
^B4X|t||px
?BAML|t||px
?BQN|t||px
?Ballerina|t||px
?Batchfile|t||px
?Befunge|t||px
^BibTeX Style|t||px
?Bicep|t||px
?Bison|t||px
?BitBake|t||px
?BlitzBasic|t||px
?BlitzMax|t||px
?Bluespec|t||px
^Bluespec BH|t||px
?Boo|t||px
?Boogie|t||px
?Brainfuck|t||px
?BrighterScript|t||px
?Brightscript|t||px
^C2hs Haskell|t||px
^CAP CDS|t||px
?CLIPS|t||px
?CQL|t||px
?CWeb|t||px
?Cadence|t||px
?Cairo|t||px
^Cairo Zero|t||px
?CameLIGO|t||px
?Cangjie|t||px
^Cap'n Proto|t||px|24n,5j,2r
?CartoCSS|t||px
?Ceylon|t||px
?ChucK|t||px
?Circom|t||px
?Cirru|t||px
?Clarion|t||px
?Clarity|t||px
^Classic ASP|t||px
?Clue|t||px
?CodeQL|t||px
?CoffeeScript|t||px
?ColdFusion|t||px
^ColdFusion CFC|t||px
^Common Lisp|t||px
^Common Workflow Language|t||px
^Component Pascal|t||px
?Csound|t||px
^Csound Document|t||px
^Csound Score|t||px
?Curry|t||px
?Cycript|t||px
?Cypher|t||px
?Cython|t||px
^DIGITAL Command Language|t||px
?DTrace|t||px
?Dafny|t||px
?Daslang|t||px
?DataWeave|t||px
?DenizenScript|t||px
?Dhall|t||px
?Dogescript|t||px
?Dune|t||px
?Dylan|t||px
?ECL|t||px
?ECLiPSe|t||px
?Earthly|t||px
?EdgeQL|t||px
?Eiffel|t||px
?Elm|t||px|36,3d,3a,s
?Elvish|t||px
^Elvish Transcript|t||px
^Emacs Lisp|t||px
?EmberScript|t||px
?Euphoria|t||px
?FIRRTL|t||px
?FLUX|t||px
?FPP|t||px
?Fantom|t||px
?Faust|t||px
?Fennel|t||px
^Filebench WML|t||px
?Filterscript|t||px
?Flix|t||px
?Forth|t||px
^Fortran Free Form|t||px
?FreeBASIC|t||px
?FreeMarker|t||px
?Frege|t||px
?Futhark|t||px
^G-code|t||px
?GAML|t||px
?GAMS|t||px
^GCC Machine Description|t||px
?GDB|t||px
?GDScript|t||px
?GDShader|t||px
?GSC|t||px
^Game Maker Language|t||px
^Genero 4gl|t||px
?Genie|t||px
?Genshi|t||px
^Gentoo Ebuild|t||px
^Gentoo Eclass|t||px
?Gleam|t||px
^Glimmer JS|t||px
^Glimmer TS|t||px
?Glyph|t||px
?Gno|t||px
?Gnuplot|t||px
?Golo|t||px
?Gosu|t||px
?Grace|t||px
^Grammatical Framework|t||px
^Groovy Server Pages|t||px
?HCL|t||px
?Hack|t||px
?Hare|t||px
?Haxe|t||px|s,10,j,1wa,4,a
?HolyC|t||px
?Hurl|t||px
?HyPhy|t||px
?IDL|t||px
^IGOR Pro|t||px
^IL Assembly|t||px
?ISPC|t||px
?Idris|t||px
^ImHex Pattern Language|t||px
^ImageJ Macro|t||px
?Imba|t||px
^Inform 7|t||px
^Inno Setup|t||px
?Ioke|t||px
?Isabelle|t||px
^Isabelle ROOT|t||px
?JASS|t||px
?JFlex|t||px
?JSONiq|t||px
?Jac|t||px
?Jai|t||px
?Janet|t||px
?Jasmin|t||px
^Java Template Engine|t||px
^JavaScript+ERB|t||px
^JetBrains MPS|t||px
?Jison|t||px
^Jison Lex|t||px
?Jolie|t||px
?Jsonnet|t||px
^Julia REPL|t||px
?KCL|t||px
?KFramework|t||px
?KRL|t||px
^Kaitai Struct|t||px
?KakouneScript|t||px
?KerboScript|t||px
^KoLmafia ASH|t||px
?Koka|t||px
?LFE|t||px
?LLVM|t||px
?LOLCODE|t||px
?LSL|t||px
?Lambdapi|t||px
?Langium|t||px
^Lean 4|t||px
?Leo|t||px
?Lex|t||px
?LigoLANG|t||px
?LilyPond|t||px
?Limbo|t||px
^Linker Script|t||px
?Liquidsoap|t||px
^Literate Agda|t||px
^Literate CoffeeScript|t||px
^Literate Haskell|t||px
^LiveCode Script|t||px
?LiveScript|t||px
?Lobster|t||px
?Logos|t||px
?Logtalk|t||px
?LoomScript|t||px
?Luau|t||px
^M4Sugar|t||px
?MAXScript|t||px
?MLIR|t||px
^MQL4|t||px
^MQL5|t||px
?MUF|t||px
^Macaulay2|t||px
?Mako|t||px
^Mathematical Programming System|t||px
?Max|t||px
?MeTTa|t||px
?Meson|t||px
?MiniD|t||px
?MiniScript|t||px
?MiniZinc|t||px
?Mint|t||px
?Mirah|t||px
?Modelica|t||px
^Modula-2|t||px
^Modula-3|t||px
^Module Management System|t||px
?Mojo|t||px
?Monkey|t||px
^Monkey C|t||px
?Moocode|t||px
?MoonBit|t||px
?MoonScript|t||px
?Motoko|t||px
^Motorola 68K Assembly|t||px
?Myghty|t||px
?NASL|t||px
?NCL|t||px
?NMODL|t||px
?NSIS|t||px
?NWScript|t||px
?Nearley|t||px
?Nemerle|t||px
?NetLinx|t||px
^NetLinx+ERB|t||px
?NetLogo|t||px
?NewLisp|t||px
?Nextflow|t||px
?Nim|t||px|0,4,s,10
?Nit|t||px
?Nix|t||px
?Nushell|t||px
^OMNeT++ MSG|t||px
^OMNeT++ NED|t||px
?Oberon|t||px
?ObjectScript|t||px
^Objective-C++|t||px
^Objective-J|t||px
?Odin|t||px
?Omgrofl|t||px
?Opa|t||px
^Open Policy Agent|t||px
?OpenCL|t||px
^OpenEdge ABL|t||px
?OpenQASM|t||px
^OpenRC runscript|t||px
?OpenSCAD|t||px
?OverPy|t||px
?OverpassQL|t||px
?Oxygene|t||px
?PDDL|t||px
^PEG.js|t||px
?PLpgSQL|t||px
^POV-Ray SDL|t||px
?Pact|t||px
?Papyrus|t||px
?Parrot|t||px
^Parrot Assembly|t||px
^Parrot Internal Representation|t||px
?Pascal|t||px
^Pep8|t||px
?PicoLisp|t||px
?PigLatin|t||px
?Pike|t||px
?Pkl|t||px
?PogoScript|t||px
?Polar|t||px
?Portugol|t||px
?PowerBuilder|t||px
?Praat|t||px
^Pro*C|t||px
?Procfile|t||px
?Prolog|t||px
?Promela|t||px
^Propeller Spin|t||px
?PureBasic|t||px
?PureScript|t||px|s,44,6s
?Pyret|t||px
^Python console|t||px
?QMake|t||px
^Qt Script|t||px
?Quake|t||px
?QuakeC|t||px
?QuickBASIC|t||px
?Quint|t||px
?RAScript|t||px
?REALbasic|t||px
?REXX|t||px
?RPC|t||px
?RPGLE|t||px
?Racket|t||px
?Ragel|t||px
?Raku|t||px|1f
?Rascal|t||px
?ReScript|t||px
?ReasonLIGO|t||px
?Rebol|t||px
?Redcode|t||px
?Redscript|t||px
^Ren'Py|t||px
?RenderScript|t||px
?Rez|t||px
?Roc|t||px
^Rocq Prover|t||px
?Rouge|t||px
^RouterOS Script|t||px
?SMT|t||px
?SQF|t||px
?SQLPL|t||px
?SWIG|t||px
?Sage|t||px
?Scilab|t||px
?ShaderLab|t||px
?ShellSession|t||px
?Shen|t||px
?Singularity|t||px
?Slang|t||px
?Slash|t||px
?SmPL|t||px
?Smali|t||px
?Smalltalk|t||px
?Smarty|t||px
?Smithy|t||px
?Snakemake|t||px
?SourcePawn|t||px
?Squirrel|t||px
?Stan|t||px
^Standard ML|t||px|b,1m
?Starlark|t||px
?SuperCollider|t||px
?SurrealQL|t||px
?Sway|t||px
^TI Program|t||px
^TL-Verilog|t||px
?TLA|t||px
?TXL|t||px
?Talon|t||px
?Tcl|t||px
?Tcsh|t||px
?Teal|t||px
?Terra|t||px
?Toit|t||px|r3,r7
?Tolk|t||px
^Tree-sitter Query|t||px
?Turing|t||px
?TypeSpec|t||px
?Typst|t||px|2u
^Unified Parallel C|t||px
^Unix Assembly|t||px
?Uno|t||px
?UnrealScript|t||px
^Untyped Plutus Core|t||px
?UrWeb|t||px
?VBScript|t||px
?VCL|t||px
?Vala|t||px|0
?Verse|t||px
^Vim script|t||px
^Visual Basic 6.0|t||px
?Volt|t||px
?Vyper|t||px
?WDL|t||px
?WGSL|t||px
?WebIDL|t||px
?Whiley|t||px
^Witcher Script|t||px
^Wolfram Language|t||px
?Wollok|t||px
?Wren|t||px
^X10|t||px
?XProc|t||px
?XQuery|t||px
?Xmake|t||px
?Xojo|t||px
?Xonsh|t||px
?Xtend|t||px
?YARA|t||px
?Yacc|t||px
?Yul|t||px
?ZAP|t||px
?ZIL|t||px
?Zeek|t||px
?ZenScript|t||px
?Zephir|t||px
?Zig|t||px
?Zimpl|t||px
?hoon|t||px
^mIRC Script|t||px
?mcfunction|t||px
?mupad|t||px
?nesC|t||px
?ooc|t||px
?sed|t||px
?ucode|t||px
?wisp|t||px
?xBase|t||px
^Adobe Systems Adobe Acrobat|t
^Blackbaud The Raiser's Edge|t|^The Raiser's Edge|19l
^HCSS HeavyBid|t
^HCSS HeavyJob|t
^Intuit QuickBooks|t||1an
^Mentimeter|t
^Microsoft Dynamics AX|t|^Dynamics AX|1fe
^Microsoft Dynamics GP|t|^Dynamics GP|1fe
^Microsoft FRx|t
^Microsoft Publisher|t
^Oracle E-Business|t||1fe
^Oracle Siebel Server Sync|t|^Siebel Server Sync|19l
^Sage 50 Accounting|t|^50 Accounting|1an
^SmugMug Flickr|t
^Adobe Systems Adobe Photoshop|t
^Adobe Systems Adobe Creative Cloud|t
^ADP Workforce Now|t||1fv
^Amazon Web Services AWS|t|^Web Services AWS
^Apple Final Cut Pro|t||12s
^Apple Keynote|t
^Apple macOS|t
^Avidian Technologies Prophet|t||19l
^CA Erwin Data Modeler|t
^CNC Mastercam|t
^Delphi Technology|t
^Dropbox|t
^Eko|t
^FileMaker Pro|t
^Flipgrid|t||12s
^Google Drive|t|||10a,10b,10c,10d
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
^NetSuite ERP|t||1fe
^NetSuite NetCRM|t||19l
^NortonLifeLock cybersecurity|t
^Oracle Business Intelligence Enterprise Edition|t|^Business Intelligence Enterprise Edition
^Oracle E-Business Suite Financials|t|^E-Business Suite Financials
^Oracle Eloqua|t||19l
^Oracle Hyperion|t||1fe
^Oracle JD Edwards EnterpriseOne|t|^JD Edwards EnterpriseOne|1fe
^Oracle PeopleSoft Financials|t|^PeopleSoft Financials|1fe
^Oracle Primavera Enterprise Project Portfolio Management|t|^Primavera Enterprise Project Portfolio Management
^Oracle Solaris|t
^Oracle Taleo|t||1fv
^Qlik Tech QlikView|t
^Salesforce.com Salesforce CRM|t||19l
^SAP Crystal Reports|t
^Screencastify|t||12s
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
^Adobe Systems Adobe After Effects|t||12s
^Adobe Systems Adobe Creative|t|^Adobe Creative
^Adobe Systems Adobe Dreamweaver|t|^Adobe Dreamweaver
^Adobe Systems Adobe Illustrator|t
^Adobe Systems Adobe InDesign|t
^Adobe Systems Adobe PageMaker|t|^Adobe PageMaker
^Adobe Systems Adobe Premiere Pro|t||12s
^Apple iMovie|t||12s
^IBM Lotus Notes|t|^Lotus Notes
^Adobe Systems Adobe ActionScript|t|^Adobe ActionScript
^Adobe Systems Adobe Fireworks|t|^Adobe Fireworks
^Apache Pig|t
^JamBoard|t
^Kapwing|t||12s
^LAMP Stack|t
^LogMeIn GoToWebinar|t
^Microsoft Visual Basic Scripting Edition VBScript|t|^Visual Basic Scripting Edition VBScript
^Nearpod|t
^Oracle JavaServer Pages JSP|t|^JavaServer Pages JSP
^Oracle PL/SQL|t
^Padlet|t
^Screencast-O-Matic|t||12s
^Software as a service SaaS|t
^WeVideo|t||12s
^Bentley MicroStation|t||1jj
^Delphi Discovery|t
^Google Sites|t
^Poll Everywhere|t
^SAP BusinessObjects Crystal Reports|t
^Adobe Systems Adobe Distiller|t|^Adobe Distiller
^Google Gmail|t
^MicroFocus GroupWise|t
^QuarkXPress|t
^ADP Enterprise HR|t||1fv
^Sage 300 Construction and Real Estate|t|^300 Construction and Real Estate
^Sage MAS 200 ERP|t|^MAS 200 ERP|1fe
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
^Infor ERP SyteLine|t||1fe
^AVEVA InTouch HMI|t
^IBM Rational ClearQuest|t|^Rational ClearQuest
^PTC Creo Parametric|t||1jj
^Hewlett Packard LoadRunner|t
^Epicor Vantage ERP|t||1fe
^Autodesk AutoCAD Civil 3D|t||1jj
^Ceridian Dayforce enterprise HCM|t||1fv
^Deltek Costpoint|t||1an
^Oracle HRIS|t||1fv
^Sage HRMS|t||1fv
^Adobe Systems Adobe Captivate|t|^Adobe Captivate
^Adobe Systems Adobe Presenter|t|^Adobe Presenter
^Articulate Rapid E-Learning Studio|t
^Common Curriculum|t
^ESRI ArcPad|t||iw
^MapInfo|t||iw
^3M Post-it App|t
^QuickBase business management|t
^Sage 100 Contractor|t|^100 Contractor
^Trimble SketchUp Pro|t|^SketchUp Pro|1jj
^Bloomz|t
^ParentSquare|t
^Tadpoles|t
^Desmos|t
^Geogebra|t
^Google Classroom|t|||10a
^Intrado SchoolMessenger|t
^Schoology|t
^Instructure Canvas|t
^Pear Deck|t
^Amazon Elastic Compute Cloud EC2|t|^Elastic Compute Cloud EC2
^Dassault Systemes CATIA|t||1jj
^Dassault Systemes SolidWorks|t||1jj
^Delcam PowerMILL|t
^ESRI ArcView|t||iw
^HEC-1|t
^HEC-RAS|t
^JavaScript Object Notation JSON|t
^National Instruments LabVIEW|t
^Wireshark|t
^Ab Initio|t||1fe
^Formula translation/translator FORTRAN|t
^Microsoft SQL Server Integration Services SSIS|t|^SQL Server Integration Services SSIS
^ValuSoft MasterCook|t
^eClinicalWorks EHR|t||1qw
^GE Healthcare Centricity EMR|t||1qw
^Henry Schein Dentrix|t||1qw
^PCC EHR|t||1qw
^PCC Pediatric Partner|t||1qw
^STATISTICA|t
^ESRI ArcGIS Spatial Analyst|t|^ArcGIS Spatial Analyst|iw
^ESRI ArcInfo|t||iw
^ESRI ArcView 3D Analyst|t|^ArcView 3D Analyst|iw
^Google Earth Pro|t|^Earth Pro|iw
^Oracle Reports|t
^PointClickCare healthcare|t||1qw
^HMIS Advantage|t
^Analyse-it|t
^ESRI ArcMap|t||iw
^Microsoft PowerShell|t
^Avid Technology iNEWS|t||12s
^Google Angular|t
^Sage ERP Accpac|t|^ERP Accpac|1fe
^Apple AppleWorks|t
^CPR International GeneralCOST Estimator|t||1an
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
^TechSmith Camtasia|t||12s
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
^Informatica Corporation PowerCenter|t||1fe
^Microsoft Internet Information Services|t|^Internet Information Services
^Microsoft Visual C# .NET|t|^Visual C# .NET
^Oracle Application Server|t|^Application Server
^Oracle Java 2 Platform Enterprise Edition J2EE|t|^Java 2 Platform Enterprise Edition J2EE
^Oracle SQL Developer|t|^SQL Developer
^OrCAD Capture|t||1jj
^SAP Adaptive Server Enterprise|t
^SAP NetWeaver BW|t
^Snort|t
^Symantec Visual Cafe|t|^Visual Cafe
^Voice over internet protocol VoIP system|t
^Allscripts Professional EHR|t||1qw
^Allscripts Sunrise|t||1qw
^Amkai AmkaiCharts|t||1qw
^Bizmatics PrognoCIS EMR|t||1qw
^Cerner Millennium|t||1qw
^ChartWare EMR|t||1qw
^e-MDs|t||1qw
^Medscribbler Enterprise|t||1qw
^MicroFour PracticeStudio.NET EMR|t||1qw
^NextGen Healthcare Information Systems EMR|t||1qw
^SOAPware EMR|t||1qw
^StatCom Patient Flow Logistics Enterprise|t||1qw
^SynaMed EMR|t||1qw
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
^Autodesk 3ds Max|t||12s
^Unity Technologies Unity|t
^Adobe Systems Adobe Director|t|^Adobe Director|12s
^Adobe Systems Adobe FreeHand MX|t|^Adobe FreeHand MX
^Autodesk Land Desktop|t|^Land Desktop|1jj
^dBASE|t
^ESRI ArcIMS|t||iw
^ITT Visual Information Solutions ENVI|t||iw
^Leica Geosystems ERDAS IMAGINE|t||iw
^RockWare ArcMap|t||iw
^Sun Microsystems Java|t|^Microsystems Java
^Trimble Pathfinder Office|t|^Pathfinder Office|iw
^Maplesoft Maple|t
^Mathsoft Mathcad|t||1jj
^ProModel|t
^Rockwell Automation Arena|t
^Muthen & Muthen Mplus|t
^Basic Local Alignment Search Tool BLAST|t
^ClustalW|t
^PHYLIP|t
^Autodesk 3ds Max Design|t|^3ds Max Design|1jj
^AutoDesSys form Z|t||1jj
^Craftsman CD Estimator|t
^McNeel Rhinoceros 3D|t||1jj
^Bentley Systems InRoads|t|^Systems InRoads|iw
^Bentley GeoPak Bridge|t|^GeoPak Bridge
^Carlson SurvCADD|t||1jj
^Trimble Terramodel|t||1jj
^1CadCam Unigraphics|t
^ANSYS simulation|t
^Dassault Systemes Abaqus|t
^MAYA Nastran|t
^UGS Solid Edge|t||1jj
^Cadence PSpice|t
^Field programmable gate array FPGA design|t||1jj
^Very high-speed integrated circuit VHSIC hardware description language VHDL|t
^RockWare MODFLOW|t
^SofTech CADRA|t||1jj
^Rockwell RSLogix|t
^Noldus Information Technology The Observer XT|t
^Ansys Fluent|t
^Siemens Solid Edge|t||1jj
^Ladder Logic|t
^Autodesk AutoCAD Mechanical|t|^AutoCAD Mechanical|1jj
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
^Avid Technology Media Composer|t||12s
^Avid Technology Pro|t
^Apple QuickTime|t||12s
^ClassDojo|t
^Quizlet|t
^Maxon Cinema 4D|t||12s
^Avid Technology audio visual editing|t||12s
^GalacTek ECLIPSE|t||1qw
^Patterson Dental Supply Patterson EagleSoft|t||1qw
^Axxya Systems Nutritionist Pro|t
^Pyxis MedStation|t
^Allscripts PM|t||1qw
^athenahealth athenaCollector|t||1qw
^Automatic Data Processing AdvancedMD EHR|t||1qw
^Benchmark Systems Benchmark Clinical EHR|t||1qw
^CareCloud Central|t||1qw
^Cerner PowerWorks Practice Management|t||1qw
^Epic Practice Management|t||1qw
^GE Healthcare Centricity Practice Solution|t||1qw
^Greenway Medical Technologies PrimeSUITE|t||1qw
^HealthFusion MediTouch|t||1qw
^IOS Health Systems Medios EHR|t||1qw
^Kareo Practice Management|t||1qw
^McKesson Practice Plus|t|^Practice Plus|1qw
^Modernizing Medicine Practice Management|t||1qw
^NextGen Healthcare NextGen Practice Management|t||1qw
^simplifyMD|t||1qw
^Vitera Healthcare Solutions Vitera Intergy|t||1qw
^WRSHealth EMR|t||1qw
^Prognosis Innovation Healthcare ChartAccess|t||1qw
^Practice Partner Total Practice Partner|t||1qw
^Epocrates|t
^MedcomSoft Record|t||1qw
^Intuit QuickBooks Point of Sale|t|^QuickBooks Point of Sale|1ai
^MICROS Systems HSI Profits Series|t||1ai
^NCR Advanced Checkout Solution|t||1ai
^NCR NeighborhoodPOS|t||1ai
^RestaurantPlus PRO|t||1ai
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
