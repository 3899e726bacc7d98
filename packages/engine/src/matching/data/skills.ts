/** The table of skills, one a line; built by scripts/build-skills.ts, see README.md for its form and its sources. */
export const SKILLS_TABLE = `
?C|t|C language;C programming;ANSI C;C programming language|pt|4
C99|t||0
C11|t||0
Embedded C|t||0
C++|t|CPP;C plus plus|pt,sd|0,19
C++11|t||4
C++14|t||4
C++17|t||4
C++20|t||4
modern C++|c||4
C#|t|CSharp;C sharp;C#.NET;Visual C#|51,pt,sd|j
F#|t|FSharp|51,se
?R|t|R language;R programming;R statistical software|pt,ib|10,el,en,eo
RStudio|t||c
tidyverse|c||c
R Shiny|t||c
ggplot2|c||c
dplyr|c||c
?Go|t|Golang;Go lang;Go programming language|pt|19
Java|t|爪哇|pt,sd|1d,a,1e
Java SE|t||j
Core Java|t||j
JDK|t||j
Java 8|t||j
Java 11|t||j
Java 17|t||j
Java 21|t||j
OpenJDK|t||j
JavaScript|t|JS;ECMAScript;Vanilla JS;Vanilla JavaScript;자바스크립트|pt|y,44
ES6|t||s
ES2015|t||s
ES5|t||s
ES6+|t||s
JavaScript ES6|t||s
TypeScript|t|^TS|s,pt|44,t
TSX|t||y
Python|t|파이썬;パイソン|pt,sn|c
Python 3|t||10
Python 2|t||10
CPython|t||10
PHP|t||pt,q4
PHP 7|t||14
PHP 8|t||14
PHP5|t||14
?Ruby|t|Ruby language|pt,sn|10,4e
?Rust|t|Rust language;Rustlang|pt|4,i
?Swift|t|Swift language|pt,qi|1c
Swift 5|t||1a
Objective-C|t|ObjC;Obj-C;Objective C|pt,qi|1a
Kotlin|t||pt|j
^Scala|t|Scala language|pt,se|j
^Perl|t||pt,sn
Perl 5|t||1f
Haskell|t||se,pt
Erlang|t||se,pt|1j
^Elixir|t||se,pt|1i
Clojure|t||se,pt|1l
ClojureScript|t||1k
OCaml|t||se,pt
^Julia|t|Julia language|pt
?Dart|t||pt|3x
Lua|t||pt,sn
?Groovy|t|Apache Groovy|pt|j
MATLAB|t|Mathworks MATLAB;Matlab/Simulink|pt|vd
GNU Octave|t||pt|1r
Fortran|t||pt|sl,sj,1ki
FORTRAN 90|t||1t
COBOL|t||pt
^Delphi|t|Object Pascal|pt
Visual Basic|t||pt
VB.NET|t||1x
VB6|t||1x
Visual Basic .NET|t||1x
VBA|t|Visual Basic for Applications;Excel VBA;Excel macros|pt|zv
ABAP|t|SAP ABAP|pt,1er|1fj
Apex|t|Salesforce Apex|19m
Solidity|t||pt,r9|rb
Assembly|t|assembler;assembly language|pt
x86 assembly|c||25
^Bash|t|Bash scripting;^BASH|28
shell scripting|c|shell scripts;shell script;Unix shell;Linux shell;Shell-Scripting|sn
zsh|c||28
PowerShell|t|Power Shell;Windows PowerShell|sn
SQL|t|structured query language;ANSI SQL;SQL queries;SQL query;SQL programming;SQL databases|8s
T-SQL|t||2b
Transact-SQL|t||2b
PL/SQL|t||2b
HTML|t|HTML5;HTML 5|q4
XHTML|t||2f
CSS|t|CSS3;CSS 3;cascading style sheets|q4
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
JSON Schema|t||2r|ry
YAML|t|YML||2m,2r
LaTeX|t|TeX
Markdown|t
VHDL|t||r2|2x
Verilog|t|SystemVerilog|r2|2w
GLSL|t
HLSL|t|||2y
WebAssembly|t|WASM||s
GraphQL|t|Graph QL|ry|s5,2mc,2b
Apollo GraphQL|t||31
DAX|t||dq
UML|t|unified modeling language;UML diagrams
front-end frameworks|c*|frontend frameworks;front end frameworks;JavaScript frameworks;JS frameworks;frontend framework;JavaScript libraries|pz,s
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
RxJS|t|ReactiveX|sf
RxJava|t||sf|3u
React Native|t|ReactNative|36,q9|3x
Flutter|t||q9,1o|3w
Ionic|t|Ionic Framework|q9
Xamarin|t|.NET MAUI|q9,51
SwiftUI|t||1a,qi
UIKit|t|Cocoa Touch|qi
Jetpack Compose|t||qf,1d
Android Jetpack|t||42
Node.js|t|NodeJS;^Node;Node JS|s,q0|45,5z,47
Express.js|t|ExpressJS;Express JS;?Express|44
NestJS|t|Nest.js;Nest JS|44,y|45
Deno|t||s|y,19,44,30
back-end frameworks|c*|backend frameworks;web frameworks;server-side frameworks|q0
Django|t||10,48
Django REST Framework|t||49
DRF|t||49
Flask|t|Python Flask|10,48
FastAPI|t|Fast API|10,48
Ruby on Rails|t|^Rails;RoR|18,48
Laravel|t||14,48|4g,4h
Symfony|t||14,48
CodeIgniter|t||14|yd
Zend Framework|t||14|4h
Yii|t||14|4h
CakePHP|t||14|4h
Spring|t|Spring Framework;Java Spring|j,48
Spring MVC|t||4l|j,s5
Spring Cloud|t||4l
Spring Data|t||4l
Spring Security|t||4l
Spring Boot|t|SpringBoot|4l,j,rd
Quarkus|t||j
Micronaut|t||j|4r
Hibernate|t||j,aq
JPA|t||j,aq|4t
Java Persistence API|t||j,aq|4t
Jakarta EE|t|Java EE;J2EE;JEE;Java Enterprise Edition;JavaEE;Jakarta|j|2em
JMS|t|Java Message Service|j
JSF|t|JavaServer Faces
JSP|t|||4y
Java Server Pages|t|||4y
.NET|t|dotnet;dot net;Dot-Net;Microsoft .NET|pt|a
.NET Core|t||51
.NET Framework|t||51
.NET 6|t||51
.NET 8|t||51
ASP.NET|t||51,48
ASP.NET MVC|t||56
ASP.NET Core|t||56
ASP.NET Web API|t||56
Blazor|t||56|51,3a,3h,3d,36
Entity Framework|t|EF Core|51,aq
WPF|t|Windows Presentation Foundation|51|od
WinForms|t||51|5c,od
Windows Forms|t||51|5c
Phoenix|t|Phoenix Framework|1j
Phoenix LiveView|t||5f
Akka|t||1e
Play Framework|t||1e|5h
gRPC|t|Protocol Buffers;protobuf|ry|24y
Bootstrap|t|^Bootstrap;Twitter Bootstrap|2h|5m,2i
Bootstrap 5|t||5k
Tailwind CSS|t|Tailwind;TailwindCSS|2h|5k
Material UI|t||2h
MUI|t||2h|5n
Material Design|t||5n
Vuetify|t||2h|5n
Storybook|t||pz|36,3w,3a,3d,s,44
webpack|t||pz
Vite|t||pz|5s,3d,36,3h
Rollup|t||pz|5s
Babel|t||pz|5s
Parcel.js|t||pz|5s
esbuild|c||pz|5s
Turborepo|t||pz|5s
npm|t||s
Yarn|t||s|5z,44
pnpm|c||s|5z
WordPress|t|Word Press|uv,14|6e
Drupal|t||uv,14
Joomla|t||uv
Typo3|t||uv|64
Contentful|t||uv
Sanity CMS|t||uv|66
Strapi|t||uv|66
headless CMS|c||uv|66
Adobe Experience Manager|t|AEM|uv
Magento|t|Adobe Commerce|18g,14
Shopify|t||18g
Shopware|t||18g|6c
WooCommerce|t||18g|6c
PrestaShop|t||18g|6c
BigCommerce|t||18g|6c
Salesforce Commerce Cloud|t||18g|6c
Unity|t|Unity3D;Unity 3D;^Unity|ql,a
Unreal Engine|t|UE4;UE5;Unreal|ql,4
Three.js|t|ThreeJS|s
WebGL|t||s|6k
D3.js|t||s|6k
D3|t||s|6k
OpenGL|t|||ry,0
Vulkan|t|||6o
DirectX|t|||6o
Qt|t|QML;Qt Framework|4
Electron|t|Electron.js|s|6r
PyTorch|t|Torch|gm,10|6u
TensorFlow|t|Tensor Flow|gm,10|6t
Keras|t||gm,10|ry,6u
scikit-learn|t|sklearn;scikit learn|gd,10
Pandas|t|Python Pandas|10,ez|6y
NumPy|t||10|6z
SciPy|t||10|6y
Matplotlib|t||f5,10
Seaborn|t||f5,10|70
Plotly|t||f5,10|70
XGBoost|t||gd
LightGBM|t||gd|73
CatBoost|t||gd|73
spaCy|t||hd,10|77
NLTK|t||hd,10|76
Hugging Face|t|HuggingFace;Hugging Face Transformers|hd,gm
LangChain|t||h4
LlamaIndex|t||h4|79
LangGraph|t||h4|79
OpenCV|t||hk|0,4,j,10
CUDA|t|GPU programming|sg
Streamlit|t||10
Gradio|t||10|7e
Jupyter|t
Jupyter Notebook|t||7g|10
Jupyter Notebooks|t||7g
JupyterLab|t||7g
iPython|c||7g
PySpark|t||c5,10
Celery|t||10
Selenium|t|Selenium WebDriver;Web Driver|tn|7o,7p
Cypress|t|Cypress.io|tn|7n
Playwright|t||tn|7n
Puppeteer|t||tn
Appium|t||tn,q9
^Jest|t|Jest testing|tp,s|7u,7v
Vitest|t||tp,s|7s
?Mocha|t|Mocha.js|tp,s|44,tq,tr,7v,7s
Jasmine|t||tp,s|7u,tq,tr,44,87
Chai.js|t||tp,s|7u
^Karma|t||tp,s|7u
JUnit|t||tp,j
TestNG|t||tp,j|7y
Mockito|t||tp,j|7y
JUnit 5|t||7y
pytest|t|PyTest|tp,tn,10
^unittest|c||tp,tn,10|82
xUnit|t||tp,51
NUnit|t||tp,51|84
MSTest|t||tp,51|84
RSpec|t||tp,18|tq,tr,89,88
Capybara|t||tp,18|87
Cucumber|t|^Gherkin|tr|87
SpecFlow|t||tr|89
Robot Framework|t||tn|u2,tr,lq
JMeter|t|Apache JMeter|ts
Gatling|t||ts|8c
k6|c||ts|8c
LoadRunner|t||ts|8c
Postman|t|^Postman|tv|s7,s6,s5,31
SoapUI|t||tv|8g
Insomnia|t||tv|8g
TestRail|t
Zephyr Scale|t|||8j
Xray|t|||8j
tRPC|c||ry,y
ONNX|t|ONNX Runtime|gd
TensorRT|t||gd|8n
OpenVINO|t||gd|8n
Core ML|t||gd|8n
TensorFlow Lite|t||gd|8n
databases|c|database;DBMS;database systems;database technologies;database management;database management systems;data bases;database software;Datenbanken;Datenbank;Datenbanksysteme;Datenbankkenntnisse;bases de données;base de données;bases de datos;base de datos;bancos de dados;banco de dados;bases de dados;base de dados;databanken;databaser;bazy danych;baz danych;baza danych;базы данных;баз данных;базами данных;СУБД;бази даних;баз даних;базами даних;数据库;データベース;데이터베이스;資料庫
relational databases|c*|relational database;RDBMS;RDBMS databases;relational DBs;relationale Datenbanken;bases de données relationnelles;bases de datos relacionales;bancos de dados relacionais;bases de dados relacionais;relacyjne bazy danych;relacyjnych baz danych;реляционные базы данных;реляционных баз данных;реляционные БД;реляційні бази даних;реляційних баз даних|8s,2b
NoSQL|t*|NoSQL databases;No-SQL;NoSQL database;non-relational databases;document databases|8s|2b
Amazon Aurora|t|AWS Aurora;Aurora PostgreSQL;Aurora MySQL;?Aurora|8t,jh
PostgreSQL|t|Postgres;PSQL;Postgre SQL|8t,2b|97,8z,92
PostGIS|t||8w
Amazon RDS for PostgreSQL|t||8w
MySQL|t|My SQL|8t,2b
MariaDB|t||8t,2b|8z
Percona|t||8z
Microsoft SQL Server|t|SQL Server;MSSQL;MS SQL;MS SQL Server;MS-SQL;Microsoft SQL|8t,2b
Azure SQL|t||92
Oracle Database|t|Oracle DB;Oracle SQL;Oracle databases;?Oracle|8t,2b
Oracle 12c|t||94
Oracle 19c|t||94
SQLite|t||8t,2b
IBM Db2|t|DB2;IBM DB2|8t,2b
Microsoft Access|t|MS Access;?Access|8t
MongoDB|t|Mongo DB;^Mongo|8u
Mongoose|t||8u|9a,44,aq
Cassandra|t|Apache Cassandra|8u|51
ScyllaDB|t||8u|9c
DynamoDB|t|Amazon DynamoDB;AWS DynamoDB|8u,jh
CouchDB|t||8u
Couchbase|t||8u|9f
Redis|t||8u,ty|9i,aj
Memcached|t||8u,ty|9h
Valkey|t||8u,ty|9h
Neo4j|t|graph databases;graph database|8u
Cypher query language|t||9k
Firebase|t|Google Firebase|j8
Firestore|t||9m
Supabase|t||j8|9m,36,8w,2b
Elasticsearch|t|Elastic Search;ELK;ELK stack;Elastic Stack;OpenSearch|8u
Kibana|t||9p
Logstash|t||9p
Solr|t|Apache Solr
Lucene|t|||9s
InfluxDB|t
TimescaleDB|t|||9u
time series databases|c|||9u
data warehouses|c*|data warehouse;data warehousing;DWH;data-warehouse;Enterprise Data Warehouse;EDW;Data-Warehouse-Lösungen|8s
modern data warehouse|c||9x
cloud data warehouse|c||9x
cloud data warehouses|c||9x
data lakehouse|c||9x
lakehouse|c||9x
Snowflake|t|^Snowflake;Snowflake DB|9x,2b
BigQuery|t|Google BigQuery;Big Query|9x,2b,jw
Redshift|t|Amazon Redshift;AWS Redshift|9x,2b,jh
Azure Synapse|t|Synapse Analytics;Azure Synapse Analytics|9x,ju
Teradata|t||9x,2b
Vertica|t||9x,2b|a7
Greenplum|t||9x,2b|a7
Netezza|t||9x,2b|a7
ClickHouse|t||8s,2b
Apache Druid|t||8s,2b|ab
Apache Pinot|t||8s,2b|ab
Databricks|t|Databricks Lakehouse|c5,f9
Delta Lake|t||ae
Unity Catalog|t||ae
Azure Databricks|t||ae
Microsoft Fabric|t|MS Fabric;Azure Fabric|f9
SAP HANA|t|S/4HANA database;HANA DB|8s
Prisma|t||aq
TypeORM|t||aq|ak
Sequelize|t||aq|ak
SQLAlchemy|t||aq|ak
Drizzle ORM|t||aq|ak
Knex.js|t||aq|ak
ORM|t|object-relational mapping;object relational mapping
data modeling|c|data modelling;data models;data model;Datenmodellierung;Datenmodelle;modélisation de données;modélisation des données;modèles de données;modelado de datos;modelos de datos;modelización de datos;modelagem de dados;modelação de dados;datamodellering;datamodellen;modelowanie danych;modelowania danych
database design|c||ar
dimensional modeling|c||ar
dimensional modelling|c||ar
star schema|c||ar
Kimball|t||ar
Data Vault|t||ar
data modeler|r||ar
logical data models|c||ar
schema design|c||ar
database administration|c
DBA|r||b1
database administrator|r||b1
database tuning|c||b1
query optimization|c||b1
query optimisation|c||b1
SQL optimization|t||b1
performance tuning|c||b1
ETL|t|ETL/ELT;ETL pipelines;ETL processes;extract transform load;ETL development|f9
ELT|t||b9
data integration|c||b9
dbt|t|data build tool;^DBT|2b,f9
dbt Core|c||bc
dbt Cloud|c||bc
workflow orchestration|c*|data orchestration;orchestration tools;orchestrators|f9
Airflow|t|Apache Airflow|bf
Cloud Composer|t||bg
MWAA|t||bg
Dagster|t||bf
?Prefect|t|Prefect.io|bf
^Luigi|t||bf|bk
data ingestion tools|c*|data ingestion|f9
Fivetran|t||bm
Airbyte|t||bm|bn
Stitch Data|t||bm|bn
Meltano|t||bm|bn
Singer.io|t||bm|bn
Hevo Data|t||bm|bn
Azure Data Factory|t|ADF;Data Factory|b9,ju
AWS Glue|t||b9,jh
Amazon Athena|t||b9,jh|bu
AWS Athena|t||b9,jh|bu
Informatica|t|Informatica PowerCenter|b9
Talend|t||b9
Pentaho|t||b9|by
Matillion|t||b9|by
DataStage|t||b9|by
SSIS|t|SQL Server Integration Services|b9,92
SSRS|t|SQL Server Reporting Services|92
SSAS|t|SQL Server Analysis Services|92
Apache Spark|t|^Spark|gb|1e,c9
Spark SQL|t||c5
Spark Streaming|t||c5
Spark MLlib|t||c5
Hadoop|t|Apache Hadoop|gb
HDFS|t||c9
MapReduce|t||c9
Cloudera|t||gb|c9
Hortonworks|t||gb|c9
Apache Hive|t|^Hive|gb,2b
HiveQL|t||ce
Impala|t||gb,2b|ce
Presto|t|Trino|2b,gb
message queues|c*|message brokers;messaging systems;message queue;message broker;message queuing;messaging;Nachrichtenwarteschlangen;files de messages;files d'attente de messages;colas de mensajes;filas de mensagens;mensageria;berichtenwachtrijen;beskedkøer;meddelelseskøer;kolejki komunikatów;kolejkami komunikatów;kolejki wiadomości;очереди сообщений;очередями сообщений;брокеры сообщений;черги повідомлень;чергами повідомлень
event streaming|c||ci
event-driven|c||ci
event driven architecture|c||ci
event-driven systems|c||ci
streaming data|c||ci
stream processing|c||ci
pub/sub|c||ci
Kafka|t|Apache Kafka|ci
Kafka Streams|t||cq
Confluent|t||cq
Amazon MSK|t||cq
RabbitMQ|t|Rabbit MQ|ci
ActiveMQ|t|Apache ActiveMQ|ci
IBM MQ|t||ci|cv
ZeroMQ|t||ci|cv
NATS|t||ci|cv
Apache Pulsar|t||ci|cv,j,mv
Amazon SQS|t|AWS SQS|ci,jh
SNS|t||ci,jh|d0
AWS SNS|t||ci,jh|d0
Amazon SNS|t||ci,jh|d0
Kinesis|t||ci,jh|d0
AWS Kinesis|t||ci,jh|d0
Amazon Kinesis|t||ci,jh|d0
EventBridge|t||ci,jh|d0
Google Pub/Sub|t|Cloud Pub/Sub;GCP Pub/Sub|ci,jw
Apache Flink|t|^Flink|ci,gb
Apache Beam|t||ci,gb|d9
Dataflow|t||ci,gb|d9
Apache Camel|t
MuleSoft|t|||dc
Enterprise Integration Patterns|t|||dc
TIBCO|t|||dc
Dell Boomi|t|||dc
WSO2|t|||dc
Apache NiFi|t|||dc
Apigee|t|||dc
business intelligence|c*|BI;BI tools;business intelligence tools;BI tool;BI platforms;BI solutions;reporting tools|ez
BI reporting|t||dk
self-service BI|c||dk
Tableau|t|^Tableau|dk,f5
Tableau Desktop|t||dn
Tableau Server|t||dn
Power BI|t|PowerBI;Microsoft Power BI;MS Power BI;Power-BI|dk,f5
Power Query|t
Power Pivot|t|||dr
M language|t|||dr
Looker|t||dk,f5
LookML|t||du
Looker Studio|t||dk,f5|du
Google Data Studio|t||dk,f5|du
Data Studio|t||dk,f5|du
Qlik|t|QlikView;Qlik Sense;QlikSense|dk,f5
Metabase|t||dk
Apache Superset|t||dk|e0
^Superset|t||dk|e0
Redash|t||dk|e0
Mode Analytics|t||dk|e0
Sigma Computing|t||dk|e0
Lightdash|t||dk|e0
ThoughtSpot|t||dk|e0
Domo|t||dk|e0
Sisense|t||dk|e0
Omni Analytics|t||dk|e0
MicroStrategy|t||dk
Cognos|t||dk|eb
IBM Cognos|t||dk|eb
SAP BusinessObjects|t||dk|eb
Business Objects|t||dk|eb
SAP BO|t||dk|eb
SAP BW|t||dk|eb
Crystal Reports|t||dk|eb
Oracle BI|t||dk|eb
OBIEE|t||dk|eb
SAS|t|^SAS;SAS programming|ib|c,en,eo
SAS Base|t||el
SPSS|t|IBM SPSS;SPSS Statistics|ib|el,eo,c
Stata|t|^Stata|ib|en,c
EViews|t||ib|eo
Minitab|t||ib|eo
Alteryx|t||ez
KNIME|t||ez|er
RapidMiner|t||ez|er
Dataiku|t||ez|er
Great Expectations|t||fn
Monte Carlo Data|t||fn|ev
Soda Core|t||fn|ev
dbt tests|c||fn|ev
data analysis|c|data analytics;analyzing data;analysing data;analyze data;data-analysis;analytics;Datenanalyse;Datenanalysen;Datenauswertung;Analyse von Daten;analyse de données;analyse des données;analyses de données;análisis de datos;análise de dados;data-analyse;gegevensanalyse;dataanalyse;analiza danych;analizy danych;анализ данных;анализа данных;аналіз даних;аналізу даних;数据分析;データ分析;데이터 분석
data analyst|r||ez
exploratory data analysis|c||ez
quantitative analysis|c||ez
statistical data analysis|c||ez
quantitative data analysis|c||ez
data visualization|c|data visualisation;data visualizations;data visualisations;visualization tools;visualisation tools;Datenvisualisierung;Visualisierung von Daten;visualisation de données;visualisation des données;tableaux de bord;tableau de bord;visualización de datos;cuadros de mando;visualização de dados
dashboards|c|Dashboards erstellen;дашборды;дашборд;дашбордов;дашборди|f5
dashboarding|c||f5
dashboard design|c||f5
data engineering|c|ingeniería de datos;engenharia de dados
data engineer|r||f9
data pipelines|c||f9
data pipeline|c||f9
data infrastructure|c||f9
data platform|c||f9
data platforms|c||f9
data architecture|c||f9
data pipeline development|c||f9
data transformation|c||f9
data science|c||ez
data scientist|r||fj
analytics engineering|c||f9,2b
analytics engineer|r||fl
data quality|c|Datenqualität;qualité de la donnée;qualité des données;calidad de datos;calidad del dato;datakwaliteit;kwaliteitsborging van data
data validation|c||fn
data cleaning|c||fn
data cleansing|c||fn
data integrity|c||fn
data profiling|c||fn
data observability|c||fn
data governance|c|data management;gouvernance des données;gobierno del dato;gobierno de datos;gobernanza de datos
data lineage|c||fu
data catalog|c||fu
data catalogue|c||fu
data stewardship|c||fu
metadata management|c||fu
master data management|c||fu
MDM|t||fu
data mining|c
web scraping|c||g2
scraping|c||g2
data extraction|c||g2
text mining|c||g2
semantic layer|c|metrics layer
semantic modeling|c||g7
semantic modelling|c||g7
LookML modeling|t||g7
big data|c|big data technologies;big data platforms;big-data
large datasets|c||gb
machine learning|c|ML;machine-learning;ML models;machine learning models;statistical learning;ML algorithms;machine learning algorithms;maschinelles Lernen;apprentissage automatique;apprentissage machine;aprendizaje automático;aprendizado de máquina;aprendizagem automática;machinaal leren;maskinlæring;uczenie maszynowe;uczenia maszynowego;машинное обучение;машинного обучения;машинне навчання;машинного навчання;机器学习;機械学習;머신러닝;機器學習|fj
predictive modeling|c||gd
predictive modelling|c||gd
predictive models|c||gd
prediction models|c||gd
supervised learning|c||gd
predictive analytics|c||gd
ML pipeline|t||gd
ML pipelines|t||gd
deep learning|c|apprentissage profond;深度学习;深層学習;딥러닝|gd
deep neural networks|c||gm
neural networks|c||gm
neural network|c||gm
CNN|t||gm
CNNs|t||gm
RNN|t||gm
RNNs|t||gm
LSTM|t||gm
LSTMs|t||gm
GANs|t||gm
Transformers|t||gm
transformer models|c||gm
artificial intelligence|c|^AI;^KI;künstliche Intelligenz;intelligence artificielle;inteligencia artificial;inteligência artificial;kunstmatige intelligentie;kunstig intelligens;sztuczna inteligencja;sztucznej inteligencji;искусственный интеллект;штучний інтелект;штучного інтелекту;人工智能;人工知能;인공지능
AI/ML|t||gz
AI tools|t||gz
AI solutions|t||gz
generative AI|c|GenAI;Gen AI;generative artificial intelligence|gz
large language models|c|LLM;LLMs;large language model|h3,hd
GPT|t||h4
GPT-4|t||h4
BERT|t||h4
RAG|t||h4
retrieval-augmented generation|c||h4
prompt engineering|c||h4
AI agents|t||h4
OpenAI API|t||h4
NLP|t|natural language processing|gd
text analysis|c||hd
sentiment analysis|c||hd
text analytics|c||hd
text classification|c||hd
computational linguistics|c||hd
named entity recognition|c||hd
computer vision|c||gd
image processing|c||hk
image recognition|c||hk
object detection|c||hk
machine vision|c||hk
reinforcement learning|c||gd
recommender systems|c|recommendation systems;recommendation engine;recommendation system;recommendation engines|gd
time series analysis|c|time series;time-series|ib
time series forecasting|c||hr
MLOps|t*|ML Ops;ML engineering|gd
model deployment|c||ht
model serving|c||ht
productionize ML models|c||ht
deploying machine learning models|c||ht
model monitoring|c||ht
deploy models to production|c||ht
MLflow|t||ht
Kubeflow|t||ht|i0
Weights & Biases|t||ht|i0
Vertex AI|t||ht|i0
Google AI Platform|t||ht|i0
GCP AI Platform|t||ht|i0
Azure ML|t||ht|i0
Azure Machine Learning|t||ht|i0
AI Platform|t||ht|i0
Amazon SageMaker|t|SageMaker;AWS SageMaker|ht,jh
AWS Bedrock|t||ht,jh|i9
statistics|c|statistical analysis;statistical methods;statistical techniques;applied statistics;Statistik;statistische Methoden;statistiques;statistique;estadística;estatística;statistiek;statistik;statystyka;статистика;математическая статистика
statistical modeling|c||ib
statistical modelling|c||ib
statistical models|c||ib
biostatistics|c||ib
inferential statistics|c||ib
regression analysis|c||ib
Bayesian statistics|t||ib
multivariate analysis|c||ib
hypothesis testing|c|statistical testing|ib
A/B testing|t|A/B tests;A/B test;AB testing;split testing;A/B-Tests;A/B-Test;tests A/B;test A/B;pruebas A/B;testes A/B;A/B-testen;A/B-test;testy A/B;A/B-тест;A/B-тесты;A/B-тестов;A/B-тестирование;A/B тесты;A/B-тести;A/B тестування
multivariate testing|c||il
online experiments|c||il
experimentation|c||il
experiment design|c||il
experimental design|c||il
forecasting|c|forecasts
demand forecasting|c||ir
demand prediction|c||ir
sales forecasting|c||ir
operations research|c|mathematical optimization
linear programming|c||iv
GIS|t|geographic information systems;geospatial data
ArcGIS|t||ix
QGIS|t||ix
geospatial analysis|c||ix
Esri ArcGIS|t||ix
ArcGIS Pro|t||ix
bioinformatics|c|computational biology
genomics|c||j3
proteomics|c||j3
next-generation sequencing|c||j3
NGS|t||j3
cloud|c|cloud computing;cloud technologies;cloud platforms;cloud platform;public cloud;cloud services;cloud environments;cloud environment;cloud-based technologies;cloud solutions;cloud providers;cloud-based;cloud technology;Cloud-Technologien;Cloud-Lösungen;Cloud-Umgebungen;Cloud-Infrastruktur;environnements Cloud;technologies cloud;クラウド;云计算;클라우드
cloud infrastructure|c||j8
cloud architecture|c||j8
cloud native|c||j8
cloud vendors|c*|hyperscalers;cloud provider|j8
EKS|t|Amazon EKS;AWS EKS;Elastic Kubernetes Service|kt,jh
ECS|t|AWS ECS;Amazon ECS;Elastic Container Service|jh,ks
Fargate|t||je
AWS Fargate|t||je
AWS|t|Amazon Web Services;amazon-web-services;AWS cloud;Amazon AWS;AWS services|jc
EC2|t||jh
?S3|t||jh
?RDS|t||jh
AWS EC2|t||jh
Amazon EC2|t||jh
AWS S3|t||jh
Amazon S3|t||jh
AWS RDS|t||jh
Amazon RDS|t||jh
CloudWatch|t||jh
AWS CDK|t||jh
AWS IAM|t||jh
Azure|t|Microsoft Azure;MS Azure;Azure cloud;Windows Azure|jc
Azure Functions|t||ju
Google Cloud|t|GCP;Google Cloud Platform|jc
Google Cloud Run|t||jw
Google Compute Engine|t||jw
IBM Cloud|t||jc
Oracle Cloud|t||jc|jz
OCI|t||jc|jz
Alibaba Cloud|t||jc|jz
DigitalOcean|t||jc|jz
Hetzner|t||jc|jz
OVHcloud|t||jc|jz
Scaleway|t||jc|jz
OpenStack|t||j8
Heroku|t||j8
Netlify|t||j8|k8
Vercel|t||j8|k8
Cloudflare Workers|t||j8|k8
^Render|t||j8|k8
serverless|c|serverless architecture;FaaS|j8
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
CloudFormation|t|AWS CloudFormation|l8,jh
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
DevOps|t|Dev Ops;DevOps practices;DevOps culture||lw,ls,lu
DevOps engineer|r||lq
DevSecOps|t||lq
platform engineering|c||lq
GitOps|t||lq|ml,ls
site reliability engineering|c|SRE;site reliability|lq
CI/CD|t*|CI-CD;CICD;CI/CD pipelines;CI/CD pipeline;continuous integration and delivery;continuous integration and deployment;continuous integration/continuous delivery;CI CD|lq
continuous delivery|c||lw
continuous deployment|c||lw
build pipelines|c||lw
deployment pipelines|c||lw
deployment automation|c||lw
build automation|c||lw
continuous integration|c|?CI;CI pipelines|lw
Jenkins|t||lw|m7
GitHub Actions|t|Github Action|lw
GitLab CI|t|GitLab CI/CD;GitLab-CI|lw
Travis CI|t|?Travis;TravisCI|lw
CircleCI|t|Circle CI|lw
TeamCity|t||lw|m8
Bamboo CI|t||lw|m8
Drone CI|t||lw|m8
Buildkite|t||lw|m8
Argo CD|t|ArgoCD|lw,kt
FluxCD|t||lw,kt|md
Spinnaker|t||lw,kt|md
Azure DevOps|t|Azure Pipelines|lw
VSTS|t||lw|mg
TFS|t||lw|mg
Team Foundation Server|t||lw|mg
version control|c*|source control;version control systems;revision control;source code management;version control system;Versionskontrolle;Versionsverwaltung;gestion de versions;contrôle de version;control de versiones;controle de versão;controlo de versões;kontrola wersji;systemy kontroli wersji;system kontroli wersji;система контроля версий;системы контроля версий;система контролю версій;системи контролю версій
Git|t||mk|mo,mq,mp,lu,mr,ms
git workflows|c||ml
git flow|c||ml
GitHub|t|Git Hub|ml
GitLab|t|Git Lab|ml|mo,mq
Bitbucket|t||ml
Subversion|t|SVN;Apache Subversion|mk
Mercurial|t||mk|mr
Perforce|t||mk|mr
CVS version control|t||mk|mr
Maven|t|Apache Maven|j
^Gradle|t||j|mv,1d,qf,qh
Apache Ant|t||j|mv
CMake|t
Makefile|t|||my
Bazel|t|||my
SonarQube|t|Sonar
SonarCloud|t|||n1
static code analysis|c|||n1
Artifactory|t|JFrog
Nexus Repository|t|||n4
observability|c*|monitoring tools;observability tooling;monitoring systems
monitoring|c||n6
logging|c||n6
log management|c||n6
application monitoring|c||n6
system monitoring|c||n6
infrastructure monitoring|c||n6
alerting|c||n6
APM|t||n6
distributed tracing|c||n6
Prometheus|t||n6
Grafana|t||n6
Loki|t||n6|nh
Datadog|t|Data Dog|n6
Splunk|t||n6
New Relic|t|NewRelic|n6
Dynatrace|t||n6|nl
AppDynamics|t||n6|nl
Honeycomb.io|t||n6|nl
Nagios|t||n6
Zabbix|t||n6|np
Icinga|t||n6|np
PRTG|t||n6|np
CheckMK|t||n6|np
OpenTelemetry|t||n6
Jaeger|t||n6|nu
Zipkin|t||n6|nu
Sentry.io|t||n6|nu
PagerDuty|t||n6|nu
Linux|t|GNU/Linux;Linux systems;Linux OS;Unix/Linux;Linux/Unix;Linux environment;Linux operating systems|oi,oa
Linux administration|t||nz
Linux servers|t||nz
Linux distributions|t*
Ubuntu|t|^Ubuntu|nz,o2
Debian|t||nz,o2|o3
Red Hat|t|RHEL;Red Hat Enterprise Linux|nz,o2
CentOS|t||nz,o2|o5
Fedora Linux|t||nz,o2|o5
Rocky Linux|t||nz,o2|o5
SUSE|t||nz,o2|o5
Unix|t|UNIX systems;Unix-like operating systems|oi|nz
Solaris|t||oa
AIX|t||oa
Windows|t|^Windows;Microsoft Windows;MS Windows|oi
Windows 10|t||od
Windows 11|t||od
Windows Server|t|Microsoft Windows Server|oi
macOS|t|Mac OS;Mac OS X|oi
operating systems|c|operating system;OS administration;Betriebssysteme;systèmes d'exploitation;sistemas operativos;sistemas operacionais;besturingssystemen;operativsystemer;systemy operacyjne;операционные системы;операційні системи;操作系统
Active Directory|t||yv
Azure AD|t||oj
Azure Active Directory|t||oj
Entra ID|t||oj
Microsoft Entra|t||oj
LDAP|t||yv|oj
Group Policy|t||oj
VMware|t|vSphere|ox
ESXi|t||ox|oq
Hyper-V|t||ox|oq
VirtualBox|t||ox|oq
Proxmox|t||ox|oq
Citrix|t||ox|oq
KVM virtualization|t||ox|oq
virtualization|c|virtualisation;virtual machines;virtual environments
?nginx|t|NGINX;Nginx
Apache HTTP Server|t|||oy
HAProxy|t|||oy
Apache Tomcat|t|||oy
Tomcat|t|||oy
web servers|c|||oy
web server|c|||oy
IIS|t|||oy
JBoss|t|||oy
WildFly|t|||oy
WebLogic|t|||oy
WebSphere|t|||oy
Traefik|t|||oy
system administration|c|systems administration;server administration;IT administration;administration système;administration de systèmes;administración de sistemas;systeembeheer;системное администрирование
sysadmin|r||pb
system administrator|r||pb
mainframe|c|IBM mainframe
z/OS|c||pe
AS/400|t||pe
IBM i|t||pe
JCL|t||pe
disaster recovery|c
business continuity|c||pj
backup and recovery|c||pj
high availability|c||pj
failover|c||pj
capacity planning|c|capacity management
incident management|c|incident handling
incident response|c||pp
on-call support|c||pp
problem management|c||pp
programming|c|coding;programming languages;programming language;software programming;computer programming;coding skills;programming skills;Programmierung;Programmierkenntnisse;Programmiersprachen;Programmiersprache;programmation;langages de programmation;langage de programmation;programación;lenguajes de programación;programação;linguagens de programação;programmeren;programmeertalen;programmeertaal;programmering;programmeringssprog;programowanie;programowania;języki programowania;программирование;языки программирования;программирования;програмування;мови програмування;编程;プログラミング;프로그래밍
writing code|c||pt
software development|c|software engineering;application development;software design and development;developing software;software solutions development;development of software;develop software;applications development;Softwareentwicklung;Software-Entwicklung;Anwendungsentwicklung;développement logiciel;développement de logiciels;génie logiciel;développement d'applications;desarrollo de software;ingeniería de software;desarrollo de aplicaciones;desenvolvimento de software;engenharia de software;desenvolvimento de aplicações;softwareontwikkeling;software ontwikkeling;softwareudvikling;systemudvikling;tworzenie oprogramowania;rozwój oprogramowania;inżynieria oprogramowania;разработка программного обеспечения;разработка ПО;разработки ПО;разработка приложений;розробка програмного забезпечення;розробка ПЗ;розробки ПЗ;розробки програмного забезпечення;软件开发;ソフトウェア開発;소프트웨어 개발|pt
software engineer|r||pv
software developer|r||pv
software developers|r||pv
front-end development|c|frontend development;front-end;frontend;front end;front-end engineering;front end development;front-end technologies;front end technologies;client-side development;frontend technologies;前端开发;フロントエンド;프론트엔드|q4
back-end development|c|backend development;back-end;backend;back end;server-side development;backend engineering;back end development;server side;后端开发;バックエンド;백엔드|pv
backend services|c||q0
full-stack development|c|full stack;full-stack;fullstack;full stack development;fullstack development|pz,q0
full-stack web applications|c||q2
web development|c|web application development;web developer;web technologies;website development;web programming;web-based applications;web design and development;développement web;desarrollo web;desenvolvimento web;веб-разработка;веб-разработки;веб-розробка;веб-розробки;Web開発;ウェブ開発;웹 개발
web applications|c||q4
web application|c||q4
web apps|c||q4
responsive websites|c||q4
mobile development|c|mobile app development;mobile application development
mobile apps|c||q9
mobile applications|c||q9
mobile application|c||q9
mobile app|c||q9
native mobile apps|c||q9
Android|t|Android development|q9|qi
Android SDK|t||qf
Android Studio|t||qf|j,1d,wc
iOS|t|iOS development|q9|qf
iOS SDK|c||qi
Xcode|t||qi
game development|c|game design;game engines;game programming
embedded systems|c|embedded software;embedded development;embedded programming
firmware|c||qm
embedded Linux|c||qm
bare metal|c||qm
firmware development|c||qm
RTOS|t|real-time operating systems;real-time operating system|qm
FreeRTOS|t||qr
Zephyr RTOS|t||qr
VxWorks|t||qr
QNX|t||qr
microcontrollers|c||qm
Arduino|t||qw|r0
STM32|t||qw
ARM Cortex|t||qw
Raspberry Pi|t||qw
ESP32|t||qw
FPGA|t|FPGAs;FPGA design
ASIC|t|||r2
ASIC design|c|||r2
IoT|t|Internet of Things
Industrial IoT|t||r5
IIoT|t||r5
MQTT|t||r5
blockchain|c|Web3;distributed ledger
smart contracts|c||r9
Ethereum|t|||r9
DeFi|t||r9
microservices|c|micro-services;microservice;micro services;микросервисы;микросервисная архитектура;микросервисной архитектуры;мікросервіси;мікросервісна архітектура;мікросервісної архітектури;微服务;マイクロサービス|rg
microservice architecture|c||rd
microservices architecture|c||rd
distributed systems|c|distributed computing;distributed services;distributed architecture;scalable systems;large-scale systems;large scale distributed systems;high-scale systems;分布式系统;分散システム
software architecture|c|application architecture;system architecture;systems architecture;software design;architecture design;architectural design;architectural patterns;Softwarearchitektur;Software-Architektur;Systemarchitektur;architecture logicielle;arquitectura de software;arquitetura de software
solution architecture|c||rh
solutions architecture|c||rh
technical architecture|c||rh
enterprise architecture|c||rh
system design|c||rh
systems design|c||rh
IT architecture|t||rh
design patterns|c|software design patterns;wzorce projektowe;wzorców projektowych;паттерны проектирования;паттернов проектирования;шаблоны проектирования;патерни проєктування;патерни проектування;шаблони проєктування
^SOLID principles|t||rp
^SOLID|t||rp
clean architecture|c||rp
domain-driven design|c||rp
DDD|t||rp
hexagonal architecture|c||rp
CQRS|t||rp
event sourcing|c||rp
APIs|t|^API;API development;web APIs;application programming interfaces||s5,s8,24y,s9
API design|c||ry
API integration|t||ry
third-party APIs|c||ry
web services|c||ry
API integrations|t||ry
API management|c||ry
^REST|t|RESTful;REST API;REST APIs;RESTful APIs;RESTful API;RESTful web services;RESTful services;REST services;REST-API|ry|31,s8,24y,s9
OpenAPI|t||s5
Swagger|t||s5
^SOAP|t|SOAP web services|ry
WSDL|t||s8
WebSockets|t|WebSocket
WebRTC|t||sa
socket.io|c||sa
object-oriented programming|c|OOP;object oriented programming;object-oriented design;OOD;object-oriented;object oriented design;object oriented;ООП;объектно-ориентированное программирование
functional programming|c|functional languages
reactive programming|c|asynchronous programming;async programming
parallel computing|c|parallel programming;concurrent programming
concurrency|c|||sg
multithreading|c||sg
HPC|t||sg
high performance computing|c||sg
MPI|t||sg
OpenMP|t||sg
scripting languages|c|scripting;scripting language;script languages;scripting skills
data structures|c|data structures and algorithms;algorithms and data structures
algorithms|c|алгоритмы;алгоритмы и структуры данных;算法;アルゴリズム;알고리즘||so
algorithm design|c||so
algorithm development|c||so
clean code|c|code quality;maintainable code;clean coding;maintainable;software craftsmanship;quality code;coding best practices
coding standards|c||ss
well-tested code|c||ss
refactoring|c||ss
efficient code|c||ss
code review|c|code reviews;peer review;peer code review;peer reviews;reviewing code
debugging|c|troubleshooting;problem diagnosis;debug;error analysis
bug fixing|c||sy
fix bugs|c||sy
root cause analysis|c||sy
fixed bugs|c||sy
software testing|c|testing;QA;quality assurance;QA testing;software quality assurance;Softwaretests;Qualitätssicherung;Softwaretesten;tests logiciels;assurance qualité;tests automatisés;pruebas de software;aseguramiento de calidad;testes de software;garantia de qualidade;kwaliteitsborging;softwaretesten;testowanie oprogramowania;testy oprogramowania;тестирование ПО;тестирование;тестирования;тестування ПЗ;тестування
test plans|c||t3
test cases|c||t3
test planning|c||t3
functional testing|c||t3
manual testing|c||t3
system testing|c||t3
regression testing|c||t3
acceptance testing|c||t3
UAT|t||t3
user acceptance testing|c||t3
exploratory testing|c||t3
test strategies|c||t3
test management|c||t3
integration tests|c||t3
integration testing|c||t3
end-to-end testing|c||t3
E2E tests|t||t3
end-to-end tests|c||t3
E2E testing|t||t3
test automation|c|automated testing;automated tests;automation testing;automated test;Testautomatisierung|t3
test automation frameworks|c||tn
unit testing|c|unit tests;testy jednostkowe;модульное тестирование;юнит-тесты;unit-тесты;модульне тестування;юніт-тести|t3
TDD|t|test driven development;test-driven development|tp|tr
BDD|t|behavior driven development;behaviour driven development;behavior-driven development|t3|tq,89
performance testing|c|performance tests|t3
load testing|c||ts
stress testing|c||ts
API testing|t||t3
performance optimization|c|performance optimisation;performance tuning of applications;application performance;optimization of performance;performance improvements;scaling systems;performance analysis
scalability|c||tw
caching|c|caching strategies;cache
CDN|t||ty
content delivery networks|c||ty
automation|c|process automation;workflow automation;task automation;automating processes;automate tasks;scripting and automation;Automatisierung;Prozessautomatisierung
RPA|t|robotic process automation|u1
UiPath|t||u2
Blue Prism|t||u2
Automation Anywhere|t||u2
low-code|c|no-code;low code;no code
Power Apps|t||u6
Power Platform|t||u6
Microsoft Power Platform|t||u6
Bubble.io|t|||u6
OutSystems|t|||u6
Mendix|t|||u6
Appian|t|||u6
Power Automate|t|Microsoft Flow|u1
Zapier|t||u1|ue
n8n|c||u1|ue
Make.com|t||u1|ue
technical documentation|c|documentation;technical writing;documenting;writing documentation;documentation skills;technische Dokumentation;Dokumentation;documentation technique;documentación técnica;documentação técnica;техническая документация;технической документации;технічна документація;технічної документації
software documentation|c||ui
user documentation|c||ui
technical writer|r||ui
open source|c|open-source;open-source projects;open source projects;open source software;open source contributions;open-source software
pair programming|c|pairing
mob programming|c||un
SDLC|t|software development lifecycle;software development life cycle;software lifecycle;systems development life cycle;application lifecycle management
legacy modernization|c|legacy systems;legacy migration;migrations;legacy applications
legacy code|c||uq
system migration|c||uq
data migration|c||uq
cloud migration|c||uq
content management systems|c|CMS;content management system;content management;web content management
responsive design|c|responsive web design;mobile-first design;cross-browser compatibility;responsive web applications;responsive UI;cross-browser
web accessibility|c|accessibility;a11y;accessibility standards;digital accessibility
WCAG|t||ux
ARIA|t||ux
Section 508|t||ux
web performance|c
Core Web Vitals|t||v1
page speed|c||v1
Lighthouse audits|t||v1
search engines|c|information retrieval;search technologies
computer graphics|c|3D graphics;rendering engines;ray tracing
robotics|c|robots;robotic systems;autonomous systems
ROS|t||v7
ROS2|t||v7
signal processing|c|digital signal processing;DSP
simulation|c|simulations;system simulation;modeling and simulation;modelling and simulation
numerical simulation|c||vb
Simulink|t||vb
Monte Carlo simulation|t||vb
technical support|c|IT support;user support;helpdesk;help desk;service desk;application support;technical assistance;technischer Support;IT-Support;support technique;assistance technique;soporte técnico;suporte técnico
desktop support|c||vf
1st level support|t||vf
2nd level support|t||vf
first-level support|c||vf
second-level support|c||vf
L2 support|t||vf
3rd level support|t||vf
IT service management|c|ITSM;IT services;IT service delivery;service management
ServiceNow|t|Service Now|vn
BMC Remedy|t||vn|vo
Jira Service Management|t||vn|vo
Freshservice|t||vn|vo
ITIL|t||vn
ITIL v3|t||vs
ITIL v4|t||vs
ITIL 4|t||vs
information technology|c|^IT;IT systems;ICT;computer systems;information systems;EDV-Kenntnisse;EDV;IT-Kenntnisse;edb;it-systemer
IT infrastructure|t||vw
IT-Infrastruktur|t||vw
computer science|c|computing science;Informatik;Wirtschaftsinformatik;informatique;informática;ingeniería informática;ciência da computação;engenharia informática;datalogi;datamatiker;informatyka;informatyczne;informatyki;информатика;інформатика;комп'ютерні науки
digital transformation|c|digitalization;digitalisation;digitization;digital strategy
Atlassian|t|Atlassian suite;Atlassian tools|w2,w3
Jira|t|^JIRA;Atlassian Jira;Jira Software|w4
Confluence|t|Atlassian Confluence
issue tracking|c|ticketing systems;ticketing system;bug tracking
Bugzilla|t|||w4
Redmine|t|||w4
YouTrack|t|||w4
Linear app|t|||w4
Visual Studio Code|t|VS Code;VSCode
Visual Studio|t|||w9
IntelliJ|t|||w9
IntelliJ IDEA|t|||w9,wd,j,1d,1e,1q
PyCharm|t|||w9,10
WebStorm|t|||w9
Eclipse IDE|t|||w9
IDEs|t|||w9
Vim|t|||w9
AI coding assistants|t|Copilot;AI-assisted development;AI assistants
GitHub Copilot|t|||wi
Cursor IDE|t|||wi
Claude Code|t|||wi
ChatGPT|t|||wi,h5
^Claude|t|||wi
networking|c|computer networks;computer networking;network administration;network engineering;networks;network infrastructure;network technologies;network management;network architecture;network protocols;Netzwerktechnik;Netzwerke;Netzwerkkenntnisse;réseaux informatiques;réseaux;redes informáticas;redes;redes de computadores;netwerken;netwerkbeheer;sieci komputerowe;компьютерные сети;сетевые технологии;комп'ютерні мережі;计算机网络;ネットワーク
TCP/IP|t|IP networking;internet protocols|wo
TCP|t||wp
UDP|t||wp
DNS|t||wp
DHCP|t||wp
HTTP|t||wp
HTTPS|t||wp
IPv6|t||wp
IPv4|t||wp
SMTP|t||wp
routing and switching|c|routing;network switches;routers|wo
BGP|t||wz
OSPF|t||wz
MPLS|t||wz
VLAN|t||wz
VLANs|t||wz
LAN|t||wz
WAN|t||wz
LAN/WAN|t||wz
SD-WAN|t||wz
Cisco|t|Cisco networking|wo
Cisco IOS|t||x9
Meraki|t||x9
Juniper|t||wo|x9
Juniper Networks|t||wo|x9
Arista|t||wo|x9
Aruba Networks|t||wo|x9
firewalls|c|firewall|xz
Palo Alto Networks|t||xg
Fortinet|t||xg
FortiGate|t||xg
Check Point firewall|t||xg
pfSense|c||xg
network security|c||xg
VPN|t||xg
VPNs|t||xg
WAF|t||xg
load balancing|c|load balancers;load balancer;F5 load balancer
VoIP|t|telephony;unified communications
SIP trunking|t||xr
Asterisk PBX|t||xr
telecommunications|c|telecom;telecoms;wireless communications
5G|t||xu
LTE|t||xu
RF engineering|t||xu
fiber optics|c||xu
information security|c|cybersecurity;cyber security;IT security;security engineering;infosec;data security;security best practices;IT-security;security principles;information assurance;IT-Sicherheit;Informationssicherheit;sécurité informatique;cybersécurité;sécurité des systèmes d'information;seguridad informática;ciberseguridad;seguridad de la información;segurança da informação;cibersegurança;informatiebeveiliging;it-sikkerhed;informationssikkerhed;bezpieczeństwo informacji;cyberbezpieczeństwo;информационная безопасность;информационной безопасности;кибербезопасность;інформаційна безпека;кібербезпека
application security|c||xz
security architecture|c||xz
software security|c||xz
cloud security|c||xz
security controls|c||xz
penetration testing|c|pen testing;pentesting;ethical hacking|xz
vulnerability assessment|c||y5
vulnerability assessments|c||y5
Burp Suite|t||y5
Metasploit|t||y5
Kali Linux|t||y5
red teaming|c||y5
vulnerability management|c||y5
OWASP|t||y5
OWASP Top 10|t||y5
SIEM|t||xz
security monitoring|c||yf
SOC operations|t||yf
security operations|c||yf
threat detection|c||yf
threat hunting|c||yf
threat intelligence|c||yf
Microsoft Sentinel|t||yf
QRadar|t||yf
security operations center|c||yf
cryptography|c|encryption
PKI|t||yp
SSL|t||yp
TLS|t||yp
SSL/TLS|t||yp
public key infrastructure|c||yp
identity and access management|c|IAM;identity management;access management;Active Directory management
single sign-on|c||yv
SSO|t||yv
OAuth|t||yv
OAuth2|t||yv
OAuth 2.0|t||yv|yy,z1
SAML|t||yv
OpenID Connect|t||yv
Okta|t||yv
Keycloak|t||yv
Auth0|t||yv|z2,yy,z1
authentication|c||yv
authorization|c||yv
JWT|t||yv
identity verification|c||yv
ISO 27001|t|ISO/IEC 27001;ISO27001;ISMS|xz
NIST|t||xz
NIST 800-53|t||zb
FedRAMP|t||xz|zb
FISMA|t||xz|zb
SOC 2|t||zb
PCI DSS|t||zb
NIST CSF|t||zb
Authority to Operate|t||xz|zb
GDPR|t|General Data Protection Regulation;DSGVO;RGPD;data protection;privacy regulations;AVG privacy;RODO;Datenschutz
data privacy|c||zj
CCPA|t|||zj
HIPAA|t
HITECH|t|||zm
CrowdStrike Falcon|t|CrowdStrike|xz
SentinelOne|t||xz|zo
Microsoft Defender|t||xz|zo
Carbon Black|t||xz|zo
Sophos|t||xz|zo
MITRE ATT&CK|t|^MITRE;ATT&CK framework|xz
Microsoft Office|t*|MS Office;Office 365;Microsoft 365;MS Office Suite;Microsoft Office Suite;MS-Office;O365;M365;Office suite;Microsoft Office applications;MS Office package;Office package;MS-Office-Kenntnisse;Office-Kenntnisse;MS-Office-Anwendungen;Pack Office;suite Office;bureautique;paquete Office;ofimática;pacote Office;Office-pakken;Officepakken;pakiet Office;pakietu Office;pakiet MS Office;pakietu MS Office;пакет MS Office;офисные программы
Microsoft Excel|t|MS Excel;?Excel;Advanced Excel;Excel spreadsheets|zu|10a
pivot tables|c|Pivot-Tabellen;tableaux croisés dynamiques;tablas dinámicas;tabelas dinâmicas;draaitabellen;pivottabeller;tabele przestawne;сводные таблицы;зведені таблиці|zv
VLOOKUP|t||zv
spreadsheets|c||zu|zv
Microsoft Word|t|MS Word;?Word|zu
Microsoft PowerPoint|t|PowerPoint;MS PowerPoint;Power Point|zu
Microsoft Outlook|t|MS Outlook;?Outlook|zu
Microsoft Teams|t|MS Teams|zu|10c
Microsoft Project|t|MS Project|131
Microsoft Visio|t|MS Visio;^Visio
Lucidchart|t|||104
draw.io|c|||104
SharePoint|t|Microsoft SharePoint;MS SharePoint;SharePoint Online
Google Workspace|t|G Suite;GSuite;Google Suite||zu,10q,109,28r,10a,10b
Google Docs|t||108|28r,10a,10b
Google Sheets|t||108|109,28r,10b
Google Slides|t||108|109,28r,10a
?Slack|t|||102
Asana|t|^Asana|131
Trello|t||131|10d
Monday.com|t||131|10d
ClickUp|t||131|10d
Basecamp|t||131|10d
Wrike|t||131|10d
Smartsheet|t||131|10d
?Notion|t|Notion.so
Airtable|t|||10k
Evernote|t|||10k
Zoom|t|^Zoom
^Webex|t|||10n
Cisco Webex|t|||10n
Google Meet|t|||10n,108
data entry|c|typing;data input
office administration|c|administrative support;administrative tasks;office management;clerical work;clerical;administrative duties;secretarial;administrative work;administration tasks;administration;administrative opgaver;arkivering
calendar management|c||10s
travel arrangements|c||10s
minute taking|c||10s
meeting coordination|c||10s
record keeping|c|filing;records management;document management;document control;archiving
design tools|c*|design software
Figma|t||10y,11w|110,117
?Sketch|t|Sketch app|10y|10z
InVision|t||10y|110
Zeplin|t||10y|110
Axure|t||10y|110
Balsamiq|t||10y|110
Miro|t||10y|110
FigJam|t||10y|110
Adobe XD|t||10y,11w|10z
Adobe Creative Suite|t|Adobe Creative Cloud;Adobe CC;Creative Suite;Adobe Suite|10y
Adobe Photoshop|t|Photoshop|118,10y
Adobe Illustrator|t|^Illustrator|118,10y
Adobe InDesign|t|InDesign|118,10y
Adobe Premiere Pro|t|Premiere Pro;Adobe Premiere|12q,118|11g,11h
Adobe After Effects|t|After Effects|12r,118
Adobe Lightroom|t|^Lightroom|12t
Adobe Acrobat|t|Acrobat Pro
Final Cut Pro|t|Final Cut|12q
DaVinci Resolve|t||12q|11g
Avid Media Composer|t||12q|11g
Blender|t|^Blender|12s
Cinema 4D|t||12s|11j
Autodesk Maya|t||12s|11j
3ds Max|t||12s|11j
ZBrush|t||12s|11j
Houdini|t||12s|11j
Substance Painter|t||12s|11j
Canva|t
CorelDRAW|t|Corel Draw
UX design|c|^UX;user experience;user experience design;UX/UI;UI/UX;user-experience;UX/UI design;UI/UX design;experience design;diseño UX;diseño de experiencia de usuario;design UX;conception UX;UX-ontwerp;projektowanie UX
interaction design|c||11s
information architecture|c||11s
UX designer|r||11s
UI design|c|^UI;user interface design;user interface;user interfaces;interface design;user-interface;visual design;UI components
mobile UI|c||11w
UI designer|r||11w
user research|c|UX research;usability research
user interviews|c|Nutzerinterviews;entretiens utilisateurs;entrevistas a usuarios;entrevistas con usuarios;entrevistas com usuários;entrevistas com utilizadores;gebruikersinterviews;brugerinterviews;wywiady z użytkownikami;интервью с пользователями;інтервʼю з користувачами|11z
card sorting|c||11z
ethnographic research|c||11z
contextual inquiry|c||11z
user researcher|r||11z
usability testing|c|user testing;usability tests;usability studies;Usability-Tests;Nutzertests;tests utilisateurs;tests d'utilisabilité;pruebas de usabilidad;tests de usabilidad;testes de usabilidade;gebruikerstesten;brugertest;brugertests;testy użyteczności;юзабилити-тестирование;юзабіліті-тестування|11z
wireframing|c|wireframes;wireframe
prototyping|c|Prototypen;prototipos;prototipado;protótipos;prototipagem;prototypering;прототипирование;прототипы;прототипування;прототипи;prototypowanie;prototypy|126
rapid prototyping|c||126
mockups|c||126
prototypes|c||126
design systems|c|design system;component libraries;pattern libraries;Designsystem;Designsysteme;système de design;sistema de diseño;sistemas de diseño;sistema de design;designsysteem;дизайн-система;дизайн-системы
style guides|c||12b
design thinking|c|human-centred design;user-centered design;user-centred design;human centered design;user centred design;UCD;customer-centered design
service design|c|service blueprints
service designer|r||12e
content design|c|UX writing;plain language;microcopy
customer journey mapping|c|journey mapping;customer journey;customer journeys;journey maps;user journeys
personas|c|user personas
graphic design|c|visual communication;Grafikdesign;graphisme;conception graphique;diseño gráfico;design gráfico;grafische vormgeving;grafisk design;projektowanie graficzne;графический дизайн;графічний дизайн
graphic designer|r||12j
typography|c
branding|c|brand identity;brand design
brand guidelines|c||12m
corporate identity|c||12m
illustration|c
video editing|c|video production;video post-production;film editing
motion graphics|c|motion design;animation;2D animation;3D animation
3D modeling|t|3D modelling;3D design;3D rendering;3D visualization
photography|c|photo editing
image editing|c||12t
product design|c
product designer|r||12v
interior design|c
interior designer|r||12x
fashion design|c
print production|c|prepress;printing;desktop publishing
project management|c|managing projects;project manager skills;project planning;project delivery;manage projects;project execution;project leadership;project-management;management of projects;Projektmanagement;Projektleitung;Projektplanung;Projektsteuerung;gestion de projet;gestion de projets;conduite de projet;pilotage de projet;management de projet;gestión de proyectos;dirección de proyectos;gestão de projetos;gerenciamento de projetos;gestão de projectos;projectleiding;projektledelse;projektstyring;zarządzanie projektami;zarządzania projektami;управление проектами;управления проектами;управління проєктами;управління проектами;项目管理;プロジェクト管理;プロジェクトマネジメント;프로젝트 관리
project coordination|c||131
project scheduling|c||131
project manager|r||131
program management|c|programme management;programme delivery
portfolio management of projects|c||135
program manager|r||135
programme manager|r||135
product management|c|managing products;product strategy;product ownership;product development lifecycle
product roadmap|c||139
product roadmaps|c||139
roadmapping|c||139
product discovery|c||139
product vision|c||139
product backlog|c||139
backlog management|c||139
backlog refinement|c||139
product owner|r||139
product manager|r||139
agile|c*|Agile methodologies;agile methodology;agile development;Agile software development;agile methods;agile practices;agile principles;agile environment;agile frameworks;agile working;agile project management;agile delivery;Agile/Scrum;agile environments;agile teams;agile process;agile processes;agile approaches;agile ways of working;agile Methoden;agiles Arbeiten;agile Arbeitsweise;agile Softwareentwicklung;agile Entwicklung;méthodes agiles;méthodologies agiles;méthode agile;méthodologie agile;metodologías ágiles;metodología ágil;metodologías agile;metodologias ágeis;metodologia ágil;métodos ágeis;agile werken;agile werkwijze;agile metoder;agil udvikling;metodyki zwinne;metodyka Agile;metodyki Agile;metodykach zwinnych;гибкие методологии;методологии Agile
agile ceremonies|c||13k
sprint planning|c||13k
daily standups|c||13k
retrospectives|c||13k
user stories|c||13k
extreme programming|c||13k
Scrum|t|Scrum framework;Scrum methodology|13k
Scrum master|r||13r
sprints|c||13r
Kanban|t||13k
^SAFe|t|Scaled Agile Framework;Scaled Agile|13k
LeSS framework|t||13k|13v
waterfall|c|waterfall methodology;V-model
PRINCE2|t|PRINCE 2|131
PMBOK|t|PMI standards|131
OKRs|t|OKR;objectives and key results;key performance indicators
KPIs|t||140
KPI|t||140
Lean|t|^Lean;Lean methodology;Lean management;lean principles|14c
Lean manufacturing|t|Toyota Production System;LEAN production|143
5S|t||144
Kaizen|t||144
TPS|t||144
Six Sigma|t|Lean Six Sigma|14c
Six Sigma Green Belt|t||148
Six Sigma Black Belt|t||148
DMAIC|t||148
process improvement|c|continuous improvement;process optimization;process optimisation;business process improvement;business process reengineering;process design;improve processes;process management;Prozessoptimierung;Prozessverbesserung;kontinuierliche Verbesserung;amélioration continue;optimisation des processus;mejora continua;optimización de procesos;mejora de procesos;melhoria contínua;otimização de processos;procesverbetering;procesoptimalisatie;continu verbeteren;procesoptimering;løbende forbedringer
business process management|c||14c
BPM|t||14c
process mapping|c||14c
BPMN|t||14c
workflow optimization|c||14c
operational excellence|c||14c
change management|c|organisational change;managing change;change leadership;transformation management
organizational change|c||14j
risk management|c|risk assessment;risk analysis;risk mitigation;managing risk;risk identification;enterprise risk management;Risikomanagement;gestion des risques;gestión de riesgos;gestão de riscos;risicomanagement;risicobeheer
stakeholder management|c|stakeholder engagement;managing stakeholders;stakeholder relations;stakeholder communication;engaging stakeholders;manage stakeholders;internal stakeholders;working with stakeholders
requirements analysis|c|requirements gathering;requirements engineering;requirements management;business requirements;requirement analysis;gathering requirements;requirements elicitation;requirements definition;technical requirements;requirement engineering;Anforderungsanalyse;Anforderungsmanagement;analyse des besoins;recueil des besoins;análisis de requisitos;toma de requisitos
business analysis|c
business analyst|r||14o
gap analysis|c||14o
feasibility studies|c||14o
business development|c|biz dev;developing new business;new business development;business growth;market development
business developer|r||14s
strategy|c|strategic planning;business strategy;strategy development;corporate strategy;strategic management;strategic initiatives
strategist|r||14u
management consulting|c|consulting;business consulting;technology consulting;IT consulting;consultancy
advisory|c||14w
consultant|r||14w
operations management|c|business operations;operational management;operations planning;day-to-day operations
operations manager|r||14z
vendor management|c|supplier management;third-party management;vendor relations;supplier relationship management;contractor management
contract management|c|contract negotiation;contract negotiations;contract administration;contracting
budget management|c|budgeting;managing budgets;budget planning;budget control;budget responsibility;cost management;cost control;financial management of projects
budgets|c||153
cost optimization|c||153
cost reduction|c||153
resource planning|c|resource management;resource allocation;workforce planning
staffing planning|c||157
shift planning|c||157
people management|c|team management;line management;managing people;staff management;personnel management;people leadership;managing teams;team leadership;leading teams;team lead experience;managing a team;direct reports;leading a team;supervisory experience;employee supervision;staff supervision;Personalführung;Mitarbeiterführung;Führungserfahrung;Personalverantwortung;Führung von Mitarbeitern;management d'équipe;gestion d'équipe;encadrement d'équipe;gestión de equipos;liderazgo de equipos;gestão de equipas;gestão de equipes;gestão de pessoas;leidinggeven;leidinggevende ervaring;ledererfaring;delegere;give feedback;personaleledelse;ledelseserfaring;zarządzanie zespołem;kierowanie zespołem;управление командой;управление персоналом;руководство командой;управління командою;керівництво командою
team building|c||15a
performance management of staff|c||15a
mentoring|c|mentorship;mentor;mentored;coaching and mentoring;mentor junior engineers;mentor team members;mentors;Praxisanleitung;Anleitung von Auszubildenden;Einarbeitung;encadrement de stagiaires;tutorat;mentoría;tutorización;mentoria;begeleiden van stagiairs;vejledning af studerende;praktikvejleder;praktikvejledning;szkolenie nowych pracowników;наставничество;обучение новых сотрудников;наставництво
coaching|c|coach;coached|15d
knowledge management|c|knowledge sharing;knowledge transfer;sharing knowledge
quality management|c|QMS;quality management systems;quality systems;quality standards;total quality management;TQM;quality assurance processes;Qualitätsmanagement;Qualitätskontrolle;gestion de la qualité;contrôle qualité;management de la qualité;gestión de calidad;control de calidad;gestão da qualidade;controle de qualidade;controlo de qualidade;kwaliteitsmanagement;kwaliteitscontrole;kvalitetsstyring;kvalitetssikring;kvalitetskontrol;zarządzanie jakością;kontrola jakości
quality control|c||15g
ISO 9001|t||15g
quality inspection|c||15g
event management|c|event planning;event organization;event organisation;organizing events;organising events;event coordination;events management
conference planning|c||15k
procurement|c|purchasing;sourcing;buying;acquisition planning;Einkauf;Beschaffung;achats;approvisionnement;compras;aprovisionamiento;inkoop;indkøb;zakupy;zaopatrzenie;закупки;закупок;aprovisionamento;закупівлі;inköp
strategic sourcing|c||15m
public procurement|c||15m
e-Zamówienia|c||15m
e-procurement|c||15m
tendering|c||15m
RFP|t||15m
buyer|r||15m
facility management|c|facilities management;property management;building management
grant writing|c|grant applications;proposal writing;proposals;bid writing;grant proposals
fundraising|c||15v
grant management|c||15v
policy analysis|c|policy development;policy making;regulatory policy
public policy|c||15y
government relations|c||15y
public affairs|c||15y
community management|c|community building;community engagement;online communities;community development
community manager|r||162
marketing|c|marketing strategy;marketing campaigns;marketing management;marketing communications;marketing strategies;marketing plans;integrated marketing;campaign management;marketing communication;Marketing-Strategie;Marketingstrategie;stratégie marketing;markedsføring;маркетинг;маркетинга;маркетингу;市场营销;マーケティング;마케팅
marketing manager|r||164
digital marketing|c|online marketing;internet marketing;web marketing;Online-Marketing;Onlinemarketing;marketing digital;marketing numérique;digital markedsføring;интернет-маркетинг|164
performance marketing|c||166
growth marketing|c||166
growth hacking|c||166
digital marketer|r||166
SEO|t|search engine optimization;search engine optimisation;SEO/SEM;Suchmaschinenoptimierung;référencement naturel;référencement;posicionamiento web|166|16f
keyword research|c||16b
link building|c||16b
on-page SEO|c||16b
SEM|t|search engine marketing;paid search;paid media;paid advertising|166|16b
PPC|t||16f
pay-per-click|c||16f
SEA|t||16f
Google Ads|t|Google AdWords;AdWords|16f
Bing Ads|t||16f|16j
Microsoft Ads|t||16f|16j
Meta Ads|t|Facebook Ads;Facebook Ads Manager;paid social|166
LinkedIn Ads|t||166|16m
TikTok Ads|t||166|16m
Google Analytics|t|GA4;Google Analytics 4;GTM tagging|ez
Google Tag Manager|t||16p
Adobe Analytics|t||ez|16p
Matomo|t||ez|16p
Mixpanel|t||ez|16p
Amplitude|t||ez|16p
Heap Analytics|t||ez|16p
web analytics|c||16p
Hotjar|t||ez|16p
SEMrush|t||16b
Ahrefs|t||16b|16y
Moz Pro|t||16b|16y
Screaming Frog|t||16b|16y
social media marketing|c|social media;social media management;social media channels;SMM;social networks;social media campaigns;community management on social media;soziale Medien;réseaux sociaux;redes sociales;redes sociais;mídias sociais;sociale medier|166
social media manager|r||172
content marketing|c|content strategy;content creation;content writing;content development;content production
blog writing|c||174
blogging|c||174
content creator|r||174
content manager|r||174
copywriting|c|ad copy;editorial writing;creative writing
copywriter|r||179
email marketing|c*|e-mail marketing;newsletters;email campaigns;email automation;newsletter|166
Mailchimp|t||17b
Klaviyo|t||17b
Brevo|t||17b
marketing automation|c||166
Marketo|t||166|17f
Pardot|t||166|17f
Eloqua|t||166|17f
ActiveCampaign|t||166|17f
Braze|t||166|17f
HubSpot|t|Hubspot CRM|19i,17f
conversion rate optimization|c|CRO;conversion optimization;landing page optimization;conversion rates
demand generation|c|lead generation;lead gen;lead management
lead scoring|c||17n
inbound marketing|c||17n
outbound marketing|c||17n
account-based marketing|c||17n
ABM|t||17n
brand management|c|brand strategy;brand marketing;brand development
brand awareness|c||17t
brand manager|r||17t
product marketing|c|product positioning
go-to-market|c||17w
go-to-market strategy|c||17w
GTM strategy|t||17w
product launch|c||17w
market research|c|market analysis;competitive analysis;competitor analysis;consumer research;consumer insights;customer insights;market intelligence;Marktforschung;Marktanalyse;étude de marché;études de marché;investigación de mercado;estudios de mercado;pesquisa de mercado
surveys|c||181
focus groups|c||181
survey design|c||181
public relations|c|^PR;media relations;press relations;corporate communications;external communications;strategic communications;communications strategy;Öffentlichkeitsarbeit;Pressearbeit;relations publiques;relations presse;relaciones públicas
press releases|c||185
internal communications|c||185
crisis communication|c||185
advertising|c|media planning;ad campaigns
media buying|c||189
programmatic advertising|c||189
display advertising|c||189
influencer marketing|c
affiliate marketing|c||18d
partner marketing|c||18d
e-commerce|c|ecommerce;online shop;online retail;e commerce;online store;webshop;e-commerce platforms;online sales
merchandising|c|visual merchandising
category management|c||18h
assortment planning|c||18h
journalism|c|editing;editorial;editorial work;copy editing;reporting for media;publishing
Datawrapper|t||18k
fact-checking|c||18k
proofreading|c||18k
journalist|r||18k
translation|c
interpreting|c||18p
localization|c||18p
localisation|c||18p
simultaneous interpreting|c||18p
translator|r||18p
subtitling|c||18p
sales|c|selling;sales management;sales experience;direct sales;sales strategy;sales activities;sales process;sales techniques;sales skills;sales operations;Vertrieb;Verkauf;Vertriebserfahrung;Außendienst;Verkaufserfahrung;vente;ventes;développement commercial;prospection commerciale;ventas;venta;vendas;verkoop;salg;salgserfaring;sprzedaż;sprzedaży;продажи;продаж;активные продажи;продажі;продажів;营业;営業;영업;försäljning
sales targets|c||18w
field sales|c||18w
B2B sales|t||18w
B2C sales|t||18w
inside sales|c||18w
outside sales|c||18w
consultative selling|c||18w
solution selling|c||18w
enterprise sales|c||18w
SaaS sales|t||18w
sales representative|r||18w
sales manager|r||18w
account management|c|key account management;client management;client relationship management;key accounts;customer accounts;managing accounts|18w
account manager|r||199
key account manager|r||199
cold calling|c|cold outreach;outbound calls;cold-calling|18w
telesales|c||19c
telemarketing|c||19c
prospecting|c||19c
pipeline management|c|sales pipeline;sales pipelines;opportunity management|18w
upselling|c|cross-selling;upsell;cross-sell|18w
CRM|t*|customer relationship management;CRM systems;CRM software;CRM system;CRM tools
Zoho CRM|t|||19i
Pipedrive|t|||19i
SugarCRM|t|||19i
Salesforce|t|^SFDC;Salesforce.com;Salesforce CRM|19i
Salesforce Sales Cloud|t||19m
Salesforce Administrator|t||19m
Salesforce Marketing Cloud|t||19m
Lightning Web Components|t||19m
Salesforce Lightning|t||19m
Microsoft Dynamics|t|Dynamics 365;MS Dynamics;Microsoft Dynamics 365|1fj,19i
Dynamics CRM|t||19s
Dynamics NAV|t||19s
Navision|t||19s
Business Central|t||19s
customer service|c|customer support;client service;client support;customer care;client services;serving customers;customer-service;service orientation to customers;Kundenservice;Kundenbetreuung;Kundendienst;Kundensupport;Kundenberatung;service client;relation client;relation clientèle;service à la clientèle;atención al cliente;servicio al cliente;atendimento ao cliente;apoio ao cliente;suporte ao cliente;klantenservice;klantcontact;klantenondersteuning;kundeservice;kundebetjening;obsługa klienta;obsłudze klienta;obsługi klienta;обслуживание клиентов;работа с клиентами;клиентский сервис;обслуговування клієнтів;робота з клієнтами;kundtjänst
customer experience|c||19x
customer satisfaction|c||19x
guest service|c||19x
customer inquiries|c||19x
customer complaints|c||19x
customer service representative|r||19x
customer success|c|customer onboarding;customer retention;client onboarding;client retention
customer success manager|r||1a4
call center|c|call centre;contact center;contact centre;inbound calls
Zendesk|t||19x
Intercom|t||19x|1a7
Freshdesk|t||19x|1a7
Salesforce Service Cloud|t||19x|1a7
Gorgias|t||19x|1a7
retail|c|retail sales;retail management;store management;shop assistant work
store operations|c||1ac
store manager|r||1ac
POS|t|point of sale;POS systems;cashier work
cash handling|c||1af
cash register|c||1af
cashiering|c||1af
negotiation|c|negotiating;negotiation skills;negotiations;price negotiation;negotiate;Verhandlungsgeschick;Verhandlungsführung;négociation;négociation commerciale;negociación;negociação;onderhandelen;onderhandelingsvaardigheden;forhandling;negocjacje;umiejętności negocjacyjne;ведение переговоров;переговоры;навыки переговоров;ведення переговорів;переговори;Vertragsverhandlungen
accounting|c|bookkeeping;general ledger;financial accounting;double-entry bookkeeping;accounting principles;accountancy;general accounting;Buchhaltung;Buchführung;Rechnungswesen;Finanzbuchhaltung;Bilanzierung;comptabilité;comptabilité générale;contabilidad;contabilidade;boekhouding;boekhouden;bogholderi;regnskab;bogføring;księgowość;rachunkowość;księgowości;rachunkowości;бухгалтерский учет;бухгалтерский учёт;бухгалтерия;бухгалтерского учета;бухгалтерський облік;бухгалтерського обліку;会计;会計;経理;회계;tenue de la comptabilité;tenue de comptabilité;contabilidad general;contabilidad financiera;contabilidade geral;financiële administratie;finansbogholderi;prowadzenie ksiąg;ведение учета;ведення обліку;redovisning;účetnictví;contabilità
accountant|r||1ak
month-end closing|c||1ak
month-end close|c||1ak
year-end closing|c||1ak
reconciliations|c||1ak
journal entries|c||1ak
account reconciliation|c|account reconciliations;bank reconciliation;bank reconciliations;reconciling accounts;rapprochement bancaire;rapprochements bancaires;conciliación bancaria;conciliaciones bancarias;reconciliação bancária;conciliação bancária;bankafstemning;uzgadnianie kont;сверка взаиморасчетов;звірка розрахунків|1ak
accounts payable|c|AP/AR|1ak
invoice processing|c||1as
invoicing|c||1as
vendor payments|c||1as
accounts receivable|c||1ak
billing|c||1aw
collections|c||1aw
credit control|c||1aw
dunning|c||1aw
financial reporting|c|management reporting;financial statement analysis
financial statements|c||1b1
consolidation|c||1b1
group reporting|c||1b1
annual reports|c||1b1
financial analysis|c|finance analysis;financial analytics
ratio analysis|c||1b6
variance analysis|c||1b6
financial analyst|r||1b6
financial modeling|c|financial modelling;financial models|1b6
valuation|c||1ba
DCF|t||1ba
business valuation|c||1ba
company valuation|c||1ba
FP&A|t|financial planning;financial planning and analysis;financial forecasting;budgeting and forecasting
controlling|c|management accounting;financial controlling;financial control;Kostenrechnung;contrôle de gestion;control de gestión
cost accounting|c||1bg
cost analysis|c||1bg
controller|r||1bg
financial controller|r||1bg
auditing|c|internal audit;audits;audit;external audit;internal auditing;financial audit;Wirtschaftsprüfung;Revision;audit interne;auditoría;auditoria
internal controls|c||1bl
SOX|t||1bl
Sarbanes-Oxley|t||1bl
auditor|r||1bl
taxation|c|tax;tax law;tax preparation;tax compliance;tax returns;Steuerrecht;Steuern;fiscalité;fiscalidad;moms;podatki;prawo podatkowe;налоговый учет;налогообложение;déclarations fiscales;liasse fiscale;tributação;fiscalidade;belastingrecht;skatteret;налоговый учёт;оподаткування;податковий облік
corporate tax|c||1bq
VAT|t|TVA;déclarations de TVA;déclaration de TVA;IVA;declaraciones de IVA;btw-aangifte;btw-aangiften;momsafregning;momsangivelse;rozliczenia VAT;НДС;ПДВ;Umsatzsteuer;Umsatzsteuervoranmeldung;Umsatzsteuervoranmeldungen|1bq
income tax|c||1bq
tax advisor|r||1bq
IFRS|t|International Financial Reporting Standards|1ak
IAS|t||1bv
GAAP|t|US GAAP;UK GAAP|1ak
HGB|t|German GAAP|1ak
payroll|c|payroll processing;payroll accounting;payroll administration;Lohnbuchhaltung;Entgeltabrechnung;Lohnabrechnung;Gehaltsabrechnung;gestion de la paie;paie;nóminas;gestión de nóminas;folha de pagamento;processamento de salários;salarisadministratie;loonadministratie;lønadministration;naliczanie wynagrodzeń;kadry i płace;расчет заработной платы;начисление зарплаты;нарахування зарплати;нарахування заробітної плати
ADP payroll|t||1bz
treasury|c|cash management;cash flow management;liquidity management;treasury management
investment management|c|portfolio management;investment analysis;corporate finance
asset management|c||1c2
wealth management|c||1c2
equity research|c||1c2
private equity|c||1c2
investment banking|c||1c2
venture capital|c||1c2
mergers and acquisitions|c||1c2
M&A|t||1c2
due diligence|c||1c2
financial advisory|c||1c2
banking|c|banking products
retail banking|c||1cd
corporate banking|c||1cd
commercial banking|c||1cd
private banking|c||1cd
insurance|c
underwriting|c||1ci
claims handling|c||1ci
claims management|c||1ci
actuarial science|c||1ci
reinsurance|c||1ci
claims processing|c||1ci
credit analysis|c|credit management;credit assessment
credit risk|c||1cp
lending|c||1cp
loan processing|c||1cp
mortgage lending|c||1cp
trading|c
securities trading|c||1cu
derivatives|c||1cu
fixed income|c||1cu
equity trading|c||1cu
foreign exchange|c||1cu
FX trading|t||1cu
capital markets|c||1cu
commodities trading|c||1cu
financial markets|c||1cu
fintech|c|financial technology
payments|c||1d4
payment systems|c||1d4
payment processing|c||1d4
payment gateways|c||1d4
Stripe integration|t||1d4
open banking|c||1d4
compliance|c|regulatory compliance;corporate compliance;legal compliance;regulatory affairs;regulatory requirements;compliance management
compliance officer|r||1db
AML|t|anti-money laundering;money laundering prevention;financial crime;AML/KYC|1db
KYC|t||1dd
know your customer|c||1dd
fraud detection|c|fraud prevention;fraud analysis;fraud investigation;fraud analytics;anti-fraud;fraud management
accounting software|c*|bookkeeping software;accounting systems
QuickBooks|t|Quickbooks Online|1ak,1dh
Xero|t||1ak,1dh|1di
Sage 50|t||1ak,1dh|1di
Sage 100|t||1ak,1dh|1di
Sage 200|t||1ak,1dh|1di
FreshBooks|t||1ak,1dh|1di
Sage accounting|t||1ak,1dh|1di
Thesaurus Payroll|t||1ak,1dh|1di
BrightPay|t||1ak,1dh|1di
MYOB|t||1ak,1dh|1di
FreeAgent|t||1ak,1dh|1di
KashFlow|t||1ak,1dh|1di
DATEV|t||1ak,1dh
DATEV software|t||1du
Lexware|t||1ak,1dh|1du
lexoffice|c||1ak,1dh|1du
Addison|t||1ak,1dh|1du
Agenda Software|t||1ak,1dh|1du
Exact Online|t||1ak,1dh
AFAS|t||1ak,1dh|1e0
Twinfield|t||1ak,1dh|1e0
Visma|t||1ak,1dh|1e0
Visma eAccounting|t||1ak,1dh|1e0
e-conomic|c||1ak,1dh|1e0
Fortnox|t||1ak,1dh|1e0
Navision Stat|t||1ak,1dh|1e0
Zucchetti|t||1ak,1dh|1e0
TeamSystem|t||1ak,1dh|1e0
Comarch ERP|t||1ak,1dh|1e0
Comarch Optima|t||1ak,1dh|1e0
Symfonia|t||1ak,1dh|1e0
Enova|t||1ak,1dh|1e0
M.E.Doc|t||1ak,1dh|1e0
^BAS|t||1ak,1dh|1e0
1С|t||1ak,1dh|1e0
1С:Бухгалтерия|t||1ak,1dh|1e0
Silae|t||1ak,1dh|1e0
Cegid|t||1ak,1dh|1e0
ContaPlus|t||1ak,1dh|1e0
A3ERP|t||1ak,1dh|1e0
Primavera ERP|t||1ak,1dh|1e0
TOTVS|t||1ak,1dh|1e0
TOTVS Protheus|t||1ak,1dh|1e0
Omie|t||1ak,1dh|1e0
Pohoda|t||1ak,1dh|1e0
SAP|t|SAP ERP;^SAP;SAP systems|1fj|1ff,19s
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
SAP PM|t||1er
SAP PS|t||1er
SAP QM|t||1er
SAP TM|t||1er
SAP LE|t||1er
SAP BTP|t||1er
SAP Solution Manager|t||1er
Oracle ERP|t|Oracle E-Business Suite;Oracle EBS;Oracle Financials;Oracle Fusion;Oracle NetSuite;Oracle PeopleSoft|1fj
NetSuite|t||1fj|1ff
PeopleSoft|t||1fj|1ff
JD Edwards|t||1fj|1ff
ERP|t|ERP systems;enterprise resource planning;ERP software;ERP system;1C
Odoo|t|||1fj
1C Enterprise|t|1С:Предприятие;1С Бухгалтерия||1fj
Infor ERP|t|||1fj
Epicor|t|||1fj
Bloomberg Terminal|t|^Bloomberg|1b6
Refinitiv|t||1b6|1fo
FactSet|t||1b6|1fo
Capital IQ|t||1b6|1fo
economics|c|economic analysis;Volkswirtschaft;Volkswirtschaftslehre;économie;economía;economia;economie;økonomi;ekonomia;экономика;економіка
econometrics|c||1fs
macroeconomics|c||1fs
microeconomics|c||1fs
economist|r||1fs
business administration|c|business management;business studies;Betriebswirtschaft;Betriebswirtschaftslehre;BWL;Wirtschaftswissenschaften;gestion d'entreprise;école de commerce;administración de empresas;ADE;administração de empresas;gestão de empresas;bedrijfskunde
finance|c|corporate finances;financial management;financial services
finance manager|r||1fy
human resources|c|^HR;human resource management;HR management;HRM;HR administration;HR operations;people operations;HR processes;personnel administration;HR policies;HR business partnering;Personalwesen;Personalmanagement;Personalverwaltung;ressources humaines;recursos humanos;personeelszaken;personaleadministration;zasoby ludzkie;kadry;управление кадрами;кадровое делопроизводство;управління персоналом;кадрове діловодство
HR manager|r||1g0
recruiting|c|recruitment;talent acquisition;hiring;candidate sourcing;sourcing candidates;full-cycle recruiting;personnel selection;candidate screening;Personalbeschaffung;Personalgewinnung;recrutement;reclutamiento;selección de personal;recrutamento;recrutamento e seleção;werving en selectie;rekruttering;rekrutacja pracowników;подбор персонала;підбір персоналу|1g0
headhunting|c||1g2
recruiter|r||1g2
active sourcing|c||1g2
onboarding|c|employee onboarding;induction of staff|1g0
training delivery|c|training and development;employee training;conducting training;delivering training;training design;learning and development;L&D;training programs;train-the-trainer;e-learning development;course design
instructional design|c||1g7
e-learning|c||1g7
curriculum development|c||1g7
workshop facilitation|c||1g7
facilitation|c||1g7
facilitating workshops|c||1g7
workshops|c||1g7
trainer|r||1g7
adult education|c||1g7
talent management|c|performance management;talent development;employee development
succession planning|c||1gh
performance reviews|c||1gh
employee relations|c|employee engagement
labor relations|c||1gk
labour relations|c||1gk
industrial relations|c||1gk
conflict management at work|c||1gk
works council cooperation|c||1gk
compensation and benefits|c|compensation;benefits administration;salary benchmarking;remuneration;total rewards
labor law|c|labour law;employment law;Arbeitsrecht;droit du travail;derecho laboral;direito do trabalho;arbeidsrecht;arbejdsret;prawo pracy;трудовое право;трудове право|1h6
HRIS|t|HR systems;HRIS systems;applicant tracking systems;ATS recruiting;Workday HCM
Workday|t|||1gs
BambooHR|t|||1gs
Personio|t|||1gs
SuccessFactors|t|||1gs
Greenhouse recruiting|t|||1gs
UKG|t|||1gs
organizational development|c|organisational development;OD consulting;organizational design;organization development
contract law|c|commercial law;business law;legal drafting
corporate law|c||1h0
civil law|c||1h0
contract drafting|c||1h0
drafting contracts|c||1h0
company law|c||1h0
law|c|legal studies;jurisprudence;law studies;legal science;юриспруденция;правознавство;Rechtswissenschaft;Rechtswissenschaften;Jura
legal research|c|legal analysis;legal advice;legal writing;legal counsel
paralegal|r||1h7
lawyer|r||1h7
intellectual property|c|IP law
patents|c||1ha
patent law|c||1ha
trademarks|c||1ha
copyright|c||1ha
patent research|c||1ha
litigation|c|dispute resolution;civil litigation
arbitration|c||1hg
mediation|c||1hg
family law|c|Familienrecht
social law|c|Sozialrecht
SGB II|t||1hk
SGB VIII|t||1hk
SGB XII|t||1hk
public administration|c|local government administration;Verwaltungsrecht
OPEN/PROSOZ|t||1ho
PROSOZ|t||1ho
e-Akte|c||1ho
supply chain management|c|supply chain;SCM;supply chain planning;supply chain operations;end-to-end supply chain;supply chain optimization;Lieferkette;Lieferketten;Lieferkettenmanagement;chaîne d'approvisionnement;chaîne logistique;cadena de suministro;cadeia de suprimentos;cadeia de abastecimento
supply chain manager|r||1hs
transport planning|c|route planning;Tourenplanung;Transportplanung;planification des transports;planificación de rutas;planeamento de rotas;ruteplanlægning;planowanie tras;planowanie transportu;планирование маршрутов;планування маршрутів|1hx
tour planning|c||1hu
fleet scheduling|c||1hu
logistics|c|transportation;distribution;logistics management;transport management;logistics planning;Logistik;logistique;logística;logistiek;logistik;logistyka;логистика;логістика;logistyki;логистики;логістики
freight forwarding|c||1hx
shipping|c||1hx
freight|c||1hx
logistics manager|r||1hx
warehouse management|c|warehousing;warehouse operations;WMS;stock management;warehouse logistics;Lagerverwaltung;Lagerlogistik;Lagerhaltung;magazijnbeheer;magazijn;lagererfaring;pluk og pak;lagerstyring;lagerarbejde;gospodarka magazynowa;magazyn;складская логистика;складской учет;gestion d'entrepôt;gestión de almacén;gestión de almacenes;gestão de armazém;magazynowanie;складской учёт;складська логістика;складський облік;Kommissionierung
order picking|c|Kommissionieren;préparation de commandes;preparación de pedidos;separação de pedidos;ordrepluk;kompletacja zamówień;комплектация заказов;комплектування замовлень|1i2
picking and packing|c||1i2
inventory management|c|inventory control;stock control;inventory planning;inventory;gestion des stocks;gestión de inventario;gestión de inventarios;control de inventarios;gestão de estoque;gestão de stocks;Bestandsführung;Inventur;gestión de stock;control de stock;voorraadbeheer;lagerbeholdning;inwentaryzacja;управление запасами;управління запасами
stocktaking|c||1i5
production planning|c|production scheduling;manufacturing planning;MRP;material planning;demand planning;production control;PPS planning;Produktionsplanung;Fertigungsplanung
import/export|c|international trade;foreign trade
customs|c||1i8
customs clearance|c||1i8
incoterms|c||1i8
export control|c||1i8
customs regulations|c||1i8
forklift|c|forklift driving;forklift operation;forklift operator;Gabelstapler;Staplerschein;Gabelstaplerschein;truckcertifikat;gaffeltruck
forklift driver|r||1ie
forklift license|c||1ie
forklift licence|c||1ie
driving licence|c|driver's license;driving license;driver's licence;driver license;drivers license;Führerschein;Führerschein Klasse B;Führerschein der Klasse B;Fahrerlaubnis;permis de conduire;permis B;carnet de conducir;permiso de conducir;licencia de conducir;carné de conducir;carta de condução;carteira de habilitação;CNH;rijbewijs;rijbewijs B;kørekort;kørekort B;prawo jazdy;prawo jazdy kat. B;prawa jazdy;водительские права;водительское удостоверение;права категории B;права категории В;водійські права;водійське посвідчення;права категорії B
category B driving licence|c||1ii
truck driver|r||1ii
fleet management|c|fleet operations
dispatching|c||1il
mechanical engineering|c|machine design;mechanical design;mechanical systems;mechanical engineer skills;machine building;Maschinenbau;ingeniería mecánica;werktuigbouwkunde
mechanical engineer|r||1in
electrical engineering|c|electrical systems;electrical design;electrical installation;electrical circuits;Elektrotechnik;ingeniería eléctrica;elektrotechniek;Elektroinstallation;installations électriques;instalaciones eléctricas;instalações elétricas;elektroinstallation;instalacje elektryczne;электромонтаж;електромонтаж
power systems|c||1ip
power electronics|c||1ip
electrical engineer|r||1ip
electronics|c|electronic circuits;hardware design;schematic design;electronics design;hardware development
circuit design|c||1it
analog design|c||1it
digital electronics|c||1it
PCB design|c|PCB layout;circuit board design|1it
Altium Designer|t||1ix
KiCad|t||1ix
Eagle PCB|t||1ix
OrCAD|t||1ix
civil engineering|c|building construction;Bauingenieurwesen
structural engineering|c||1j2
structural analysis|c||1j2
geotechnical engineering|c||1j2
civil engineer|r||1j2
chemical engineering|c|process engineering;process technology
process engineer|r||1j7
chemical engineer|r||1j7
industrial engineering|c|manufacturing engineering;production engineering;ingeniería industrial
industrial engineer|r||1ja
automotive engineering|c|automotive;automotive industry
vehicle development|c||1jc
AUTOSAR|t||1jc
CAN bus|t||1jc
ISO 26262|t||1jc
functional safety|c||1jc
ADAS|t||1jc
powertrain|c||1jc
aerospace engineering|c|aerospace
avionics|c||1jk
aeronautics|c||1jk
aviation|c||1jk
systems engineering|c|model-based systems engineering
MBSE|t||1jo
SysML|t||1jo
systems engineer|r||1jo
CAD|t*|computer-aided design;CAD software;computer aided design;3D CAD;CAD systems;CAD design;CAD tools
CAD drawing|t||1js
AutoCAD|t|Autodesk AutoCAD;Auto CAD;AutoCAD Civil 3D|1js
AutoCAD Electrical|t||1ju
Civil 3D|t||1ju
SolidWorks|t|Solid Works;Dassault SolidWorks|1js
CATIA|t|CATIA V5;Catia V6|1js
Autodesk Inventor|t|^Inventor|1js
Fusion 360|t||1js|1jz
Siemens NX|t||1js|1jz
Creo|t||1js|1jz
PTC Creo|t||1js|1jz
Solid Edge|t||1js|1jz
Pro/ENGINEER|t||1js|1jz
Rhino 3D|t||1js|1jz
Unigraphics NX|t||1js|1jz
Revit|t|Autodesk Revit|1k9,1js
BIM|t|building information modeling;building information modelling
ArchiCAD|t|||1k9
Navisworks|t|||1k9
Tekla Structures|t|||1k9
Allplan|t|||1k9
Vectorworks|t|||1k9
Solibri|t|||1k9
Nemetschek|t|||1k9
SketchUp|t|Sketch Up|1js
^FEM|t|finite element analysis;FEA;finite element method
ANSYS|t||1ki
Abaqus|t||1ki
COMSOL|t||1ki
Nastran|t||1ki
CFD|t|computational fluid dynamics;fluid dynamics
fluid mechanics|c||1kn
thermodynamics|c
heat transfer|c||1kp
technical drawing|c|technical drawings;blueprints reading;engineering drawings;reading blueprints;blueprint reading;technical blueprints
GD&T|t||1kr
schematics|c||1kr
electrical schematics|c||1kr
circuit diagrams|c||1kr
P&ID|t||1kr
PLC|t|PLC programming;programmable logic controllers;SPS programming;industrial automation;automation technology;automation engineering
Siemens S7|t||1kx
TIA Portal|t||1kx
STEP 7|t||1kx
WinCC|t||1kx
Simatic|t||1kx
Allen-Bradley|t||1kx
SCADA|t|||1kx
HMI programming|t|||1kx
Codesys|t||1kx
LabVIEW|t|NI LabVIEW
CNC|t|CNC machining;CNC programming;machining
CNC milling|t||1l8
CNC turning|t||1l8
milling|c||1l8
turning|c||1l8
lathe operation|c||1l8
CAM programming|t|||1l8
Mastercam|t|||1l8
CNC operator|r||1l8
welding|c|Schweißen;soudage;soldadura;soldagem;svejsning;spawanie;сварка;зварювання
MIG welding|t||1lh
TIG welding|t||1lh
arc welding|c||1lh
soldering|c||1lh
welder|r||1lh
3D printing|t|additive manufacturing
manufacturing|c|manufacturing processes;production processes;Fertigung;fabrication;fabricación;fabricação
assembly line|c||1lo
mass production|c||1lo
maintenance|c|machine maintenance;equipment maintenance;repair work;mechanical maintenance;repair;maintenance and repair;Wartung;Instandhaltung;maintenance industrielle;mantenimiento;manutenção;onderhoud;vedligeholdelse;maintenance préventive;konserwacja;utrzymanie ruchu;техническое обслуживание;технічне обслуговування
preventive maintenance|c||1lr
predictive maintenance|c||1lr
maintenance technician|r||1lr
HVAC|t|heating ventilation and air conditioning;heating systems
refrigeration|c||1lv
air conditioning|c||1lv
plumbing|c|pipe fitting;sanitary installation
plumber|r||1ly
carpentry|c|woodworking;joinery
carpenter|r||1m0
construction management|c|construction project management;site management|1md
Procore|t||1m2
Bluebeam|t||1m2
PlanGrid|t||1m2
Aconex|t||1m2
Autodesk Construction Cloud|t||1m2
BIM 360|t||1m2
PlanRadar|t||1m2
cost estimation|c||1m2
estimating|c||1m2
fit-out|c||1m2
construction|c|building works;construction work;construction supervision
construction site management|c||1md
site supervision|c||1md
site manager|r||1md
architecture of buildings|c|architectural drafting;building design
urban planning|c||1mh
architect|r||1mh
landscape architecture|c||1mh
surveying|c|land surveying;geodesy
renewable energy|c|energy sector
solar energy|c||1mm
photovoltaics|c||1mm
wind energy|c||1mm
energy efficiency|c||1mm
smart grids|c||1mm
energy management|c||1mm
solar power|c||1mm
wind power|c||1mm
environmental management|c|environmental protection;sustainability;sustainable development;environmental science
ESG|t||1mv
ISO 14001|t||1mv
environmental impact assessment|c||1mv
waste management|c||1mv
carbon accounting|c||1mv
climate change|c||1mv
circular economy|c||1mv
occupational safety|c|health and safety;occupational health and safety;workplace safety;HSE;EHS;safety regulations;work safety;safety standards;safety management;health & safety;OHS;Arbeitssicherheit;Arbeitsschutz;santé et sécurité au travail;sécurité au travail;prevención de riesgos laborales;seguridad laboral;arbejdsmiljø
OSHA|t||1n3
PLM|t|product lifecycle management
Teamcenter|t||1n5
Windchill|t||1n5
PDM|t||1n5
product development|c|new product development;NPD;product engineering;product innovation
R&D|t||1n9
research and development|c||1n9
materials science|c
metallurgy|c||1nc
polymer science|c||1nc
materials testing|c||1nc
composites|c||1nc
research|c|scientific research;academic research;research methods;research methodology;research projects;conducting research;research design;applied research;research skills
desk research|c||1nh
literature review|c||1nh
researcher|r||1nh
qualitative research|c|qualitative methods;qualitative analysis;interviews for research;qualitative data analysis|1nh
NVivo|t||1nh|1nl
ATLAS.ti|t||1nh|1nl
quantitative research|c|quantitative methods;quantitative skills|1nh
scientific writing|c|academic writing;paper writing
publications|c||1np
peer-reviewed publications|c||1np
published research|c||1np
scientific publications|c||1np
laboratory techniques|c|laboratory work;lab work;laboratory skills;wet lab;laboratory methods;laboratory equipment;lab techniques;laboratory analysis
laboratory technician|r||1nu
molecular biology|c
PCR|t||1nw
qPCR|c||1nw
cell culture|c||1nw
western blot|c||1nw
DNA sequencing|t||1nw
gene editing|c||1nw
CRISPR|t||1nw
microbiology|c||1nw
cell biology|c||1nw
flow cytometry|c||1nw
ELISA|t||1nw
genetics|c||1nw
biochemistry|c
protein purification|c||1o9
enzymology|c||1o9
biology|c|life sciences;biological sciences;Biologie
ecology|c||1oc
biologist|r||1oc
biotechnology|c|biotech;biomedical sciences
bioprocessing|c||1of
biomedical engineering|c||1of
chemistry|c|chemical analysis;Chemie
organic chemistry|c||1oi
analytical chemistry|c||1oi
inorganic chemistry|c||1oi
physical chemistry|c||1oi
HPLC|t||1oi
chromatography|c||1oi
mass spectrometry|c||1oi
spectroscopy|c||1oi
NMR|t||1oi
chemist|r||1oi
physics|c|Physik
quantum physics|c||1ot
optics|c||1ot
photonics|c||1ot
solid state physics|c||1ot
physicist|r||1ot
mathematics|c|applied mathematics;math;maths;Mathematik;mathématiques;matemáticas;matemática;wiskunde;matematik;matematyka;математика;алгебра та геометрія
linear algebra|c||1oz
calculus|c||1oz
numerical analysis|c||1oz
mathematical modeling|c||1oz
mathematical modelling|c||1oz
mathematician|r||1oz
psychology|c
cognitive psychology|c||1p6
psychotherapy|c||1p6
clinical psychology|c||1p6
behavioral science|c||1p6
psychologist|r||1p6
cognitive science|c||1p6
sociology|c|social sciences
anthropology|c||1pd
political science|c||1pd
international relations|c||1pd
pharmaceuticals|c|pharmacology;pharmacy;pharmaceutical industry
drug development|c||1ph
drug discovery|c||1ph
pharmacovigilance|c||1ph
pharmacist|r||1ph
medicinal chemistry|c||1ph
GMP|t|good manufacturing practice;GxP;GDP pharma;GMP regulations
cGMP|c||1pn
GLP|t||1pn
good laboratory practice|c||1pn
clinical trials|c|clinical research;GCP guidelines;good clinical practice;clinical studies;clinical development
clinical data management|c||1pr
clinical research associate|r||1pr
medical devices|c|medical technology
ISO 13485|t||1pu
MDR medical devices|t||1pu
FDA regulations|t||1pu
IEC 62304|t||1pu
nursing|c|patient care;nursing care;bedside nursing;care of patients;direct patient care;healthcare nursing;Krankenpflege;Pflege;Gesundheits- und Krankenpflege;Patientenversorgung;soins infirmiers;soins aux patients;enfermería;atención al paciente;enfermagem;verpleging;verpleegkunde;sygepleje;patientpleje;pielęgniarstwo;сестринское дело;cuidados de enfermería;cuidados de enfermagem;уход за пациентами;медсестринство;догляд за пацієнтами;omvårdnad;Grund- und Behandlungspflege;Behandlungspflege;Grundpflege;Patientenbetreuung
registered nurse|r||1pz
nurse|r||1pz
acute care|c||1pz
intensive care|c|Intensivpflege;Intensivstation;Intensivmedizin;soins intensifs;cuidados intensivos;intensive zorg;intensiv terapi;intensywna terapia;реанимация;інтенсивна терапія|1pz
critical care|c||1pz
elderly care|c|geriatric care;care of the elderly;aged care;senior care;caregiving;Altenpflege;Seniorenpflege;ældrepleje;soins aux personnes âgées;cuidado de mayores;cuidado de ancianos;cuidado de idosos;ouderenzorg;opieka nad osobami starszymi;уход за пожилыми;догляд за літніми людьми;äldreomsorg;hemsjukvård
home care|c||1q5
dementia care|c||1q5
palliative care|c||1q5
caregiver|r||1q5
medication administration|c|administering medication;dispensing medication;Medikamentengabe;Medikamentenversorgung;administración de medicamentos;administração de medicamentos;medicijnen toedienen;medicindosering;medicinhåndtering;podawanie leków;läkemedelshantering
wound care|c|Wundversorgung;Wundmanagement;soins de plaies;cura de heridas;tratamento de feridas;wondverzorging;sårpleje;opatrywanie ran;обработка ран;догляд за ранами|1qa
vital signs|c||1qa
IV therapy|t||1qa
phlebotomy|c||1qa
taking vital signs|c||1qa
injections|c||1qa
first aid|c|emergency care;emergency medicine;resuscitation;Reanimation;Erste Hilfe;premiers secours;primeros auxilios;primeiros socorros;EHBO;førstehjælp;pierwsza pomoc;первая помощь;перша допомога;första hjälpen
CPR|t||1qh
basic life support|c||1qh
BLS|t||1qh
ACLS|t||1qh
hospital software|c*|clinical systems;hospital information system;KIS
?Epic|t|Epic EHR;Epic Systems;Epic EMR|1rc,1qm
Cerner|t||1rc,1qm|1qn
MEDITECH|t||1rc,1qm|1qn
Allscripts|t||1rc,1qm|1qn
athenahealth|c||1rc,1qm|1qn
eClinicalWorks|c||1rc,1qm|1qn
Orbis KIS|t||1rc,1qm|1qn
SystmOne|t||1rc,1qm|1qn
EMIS Web|t||1rc,1qm|1qn
Lifecare|t||1rc,1qm|1qn
Медиалог|t||1rc,1qm|1qn
Sundhedsplatformen|t||1rc,1qm|1qn
HiX|t||1rc,1qm|1qn
Nedap Ons|t||1rc,1qm|1qn
Medifox|t||1rc,1qm|1qn
Vivendi PD|t||1rc,1qm|1qn
Dragon Medical|t||1rc,1qm|1qn
medical terminology|c|medical knowledge
anatomy|c|anatomi|1r4
physiology|c|fysiologi|1r4
healthcare|c|health care;healthcare industry;healthcare management;health services
hospital administration|c||1r7
public health|c||1r7
epidemiology|c||1r7
global health|c||1r7
electronic health records|c|EHR;EMR;electronic medical records;medical records;hospital information systems
FHIR|t||1rc
HL7|t||1rc
medical coding|c
ICD-10|t||1rf
medical billing|c||1rf
CPT coding|t||1rf
physiotherapy|c|physical therapy
rehabilitation|c||1rj
occupational therapy|c||1rj
physiotherapist|r||1rj
physical therapist|r||1rj
radiology|c|medical imaging
MRI|t||1ro
CT scanning|t||1ro
ultrasound|c||1ro
X-ray imaging|t||1ro
dentistry|c|dental care
dental hygiene|c||1rt
dentist|r||1rt
surgery|c|surgical procedures;operating room
neurosurgery|c||1rw
mental health|c|counselling;counseling;mental health care
psychiatric care|c||1ry
crisis intervention|c||1ry
social work|c|social services;community outreach;social care
case management|c||1s1
youth work|c||1s1
child protection|c||1s1
social worker|r||1s1
nutrition|c|dietetics;diet planning
dietitian|r||1s6
veterinary medicine|c|animal care;animal husbandry
veterinarian|r||1s8
^ICDP|t|International Child Development Programme|1t0
midwifery|c|obstetrics
labour ward|c||1sb
midwife|r||1sb
digital preservation|c|archives management;archive work
Preservica|t||1se
Archivematica|t||1se
ISAD(G)|t||1se
^OAIS|t||1se
EAD|t||1se
cataloguing|c||1se
archivist|r||1se
library work|c|librarianship;library management
Dewey|t||1sm
MARC|t||1sm
Koha|t||1sm
librarian|r||1sm
^Aula|t||1t0
teaching|c|instruction of students;classroom teaching;teaching experience;teach;pedagogy;didactics;teaching assistant work;classroom instruction;Unterricht;Unterrichten;Lehrtätigkeit;enseignement;docencia;enseñanza;ensino;docência;lesgeven;onderwijs;undervisning;undervise;nauczanie;преподавание;викладання;enseigner;dar clases;dar aulas;onderwijs geven;prowadzenie zajęć;преподавать;обучение студентов;викладати;викладаю;навчання учнів
lecturing|c||1ss
tutoring|c||1ss
classroom management|c||1ss
lesson planning|c|Unterrichtsplanung;préparation des cours;planificación de clases;planeamento de aulas;lesvoorbereiding;undervisningsplanlægning|1ss
lesson plans|c||1ss
teacher|r||1ss
lecturer|r||1ss
early childhood education|c|childcare;child care;child development;preschool education;pedagogue work;Kinderbetreuung;Frühpädagogik;børnepasning;pædagogik;pædagogisk arbejde;pædagogisk praksis;Kleinkindpädagogik;Kindheitspädagogik;petite enfance;educación infantil;educação infantil;educação de infância;kinderopvang;edukacja przedszkolna;дошкольное образование;дошкільна освіта
preschool|c||1t0
kindergarten|c||1t0
kindergarten teacher|r||1t0
daycare|c||1t0
special education|c|special needs education;inclusive education;special educational needs
academic supervision|c|supervision of students;student supervision;thesis supervision;student advising
educational technology|c|EdTech;learning management systems;LMS
Moodle|t||1t7
Canvas LMS|t||1t7
Blackboard Learn|t||1t7
food service|c|catering;waiting tables;table service;food and beverage;F&B;restaurant service;serving food;restaurant;service en salle;servicio de mesas;serviço de mesa;bediening;servering;obsługa gości;обслуживание гостей;обслуговування гостей
waiter|r||1tb
waitress|r||1tb
cooking|c|culinary arts;food preparation;menu planning;kitchen work;meal preparation;Kochen;cuisine;cocina;køkken;madlavning;gotowanie;приготовление блюд;приготування страв;matlagning;Speisenzubereitung;Speisekartengestaltung;élaboration des menus;elaboración de menús;elaboração de ementas;menukaart samenstellen;menuplanlægning;układanie menu
baking|c||1te
chef de partie|r||1te
cook|r||1te
food safety|c|food hygiene;food handling;hygiene standards;food safety regulations;Lebensmittelhygiene;hygiène alimentaire;higiene alimentaria;seguridad alimentaria;higiene alimentar;segurança alimentar;voedselveiligheid;fødevaresikkerhed;bezpieczeństwo żywności;пищевая безопасность;безпека харчових продуктів;livsmedelssäkerhet
^HACCP|t||1ti
bartending|c|barista skills;coffee preparation;mixology
barista|r||1tk
bartender|r||1tk
^Opera PMS|t|Oracle Opera;Opera Cloud;Micros Opera;Fidelio|1tu
Protel|t||1tu|1tn
^Mews|t||1tu|1tn
Cloudbeds|t||1tu|1tn
Guestline|t||1tu|1tn
RoomRaccoon|t||1tu|1tn
SIHOT|t||1tu|1tn
hotel management|c|front office;hospitality management;guest relations;hotel operations;hospitality;hospitality industry
front desk|c||1tu
reception work|c||1tu
housekeeping|c||1tu
receptionist|r||1tu
tourism|c|travel industry;travel planning
tour guiding|c||1tz
tour guide|r||1tz
Amadeus GDS|t|||1tz
Sabre GDS|t|||1tz
cleaning|c|cleaning services;janitorial services;industrial cleaning;sanitation;rengøring;Reinigung;nettoyage;limpieza;limpeza;schoonmaak;sprzątanie;уборка;прибирання
cleaner|r||1u4
security guarding|c|security services
access control|c||1u6
surveillance|c||1u6
security guard|r||1u6
patrol|c||1u6
gardening|c|agriculture;farming;crop production
landscaping|c||1ub
horticulture|c||1ub
forestry|c||1ub
beauty care|c|cosmetology
hairdressing|c||1uf
hair styling|c||1uf
manicure|c||1uf
hairdresser|r||1uf
sports coaching|c|idræt
personal training|c||1uk
fitness training|c||1uk
fitness trainer|r||1uk
personal trainer|r||1uk
music|c|music production;audio editing
sound engineering|c||1up
audio engineering|c||1up
sound design|c||1up
Pro Tools|t|||1up
Ableton Live|t|||1up
Logic Pro|t|||1up
communication|s|communication skills;communications skills;written and verbal communication;verbal and written communication;oral communication;effective communication;interpersonal communication;communicate effectively;excellent communicator;communicator;written and oral communication;communicating;strong communicator;ability to communicate;communicate clearly;Ausdrucksfähigkeit;sprachgewandt;Kommunikationsfähigkeit;Kommunikationsstärke;kommunikationsstark;Kommunikationskompetenz;kommunikative Fähigkeiten;communication écrite et orale;aisance relationnelle;aisance orale;capacités de communication;bonne communication;habilidades de comunicación;comunicación efectiva;capacidad de comunicación;habilidades comunicativas;dotes de comunicación;habilidades de comunicação;boa comunicação;comunicação;capacidade de comunicação;communicatieve vaardigheden;communicatief vaardig;communicatievaardigheden;communicatief sterk;kommunikation;kommunikationsevner;god kommunikation;formidling;kommunikative evner;komunikatywność;umiejętności komunikacyjne;zdolności komunikacyjne;коммуникабельность;коммуникативные навыки;навыки коммуникации;грамотная речь;комунікабельність;комунікативні навички;навички комунікації;沟通能力;コミュニケーション能力;커뮤니케이션
written communication|s||1uw
verbal communication|s||1uw
interpersonal skills|s|people skills;social skills;social competence;interpersonal;Einfühlungsvermögen;freundliches Auftreten;Kontaktfreude;kontaktfreudig;aufgeschlossen;soziale Kompetenz;Sozialkompetenz;sens relationnel;qualités relationnelles;habilidades interpersonales;don de gentes;relacionamento interpessoal;facilidade de relacionamento;sociale vaardigheden;empathisch;udadvendt;imødekommende;smilende;social;anerkendende;hjælpsom;lydhør;let til smil
relationship building|s||1uz
building relationships|s||1uz
relationship management|s||1uz
build relationships|s||1uz
building strong relationships|s||1uz
emotional intelligence|s||1uz
presentation skills|s|presenting;presentations;giving presentations;presenting to stakeholders;presentation;Präsentationsfähigkeit;Präsentationsfähigkeiten
public speaking|s||1v6
teamwork|s|team player;teamworking;team work;collaboration;team spirit;collaborative;collaboration skills;working in a team;work in a team;work in teams;team-oriented;team environment;collaborate;teamplayer;ability to work in a team;team-player;working in teams;work collaboratively;Teamfähigkeit;teamfähig;Teamgeist;Teamarbeit;Teamplayer;Zusammenarbeit im Team;esprit d'équipe;travail en équipe;travail d'équipe;trabajo en equipo;colaboración;trabalho em equipe;trabalho em equipa;espírito de equipa;samenwerken;teamspeler;samenwerking;samarbejde;samarbejdsevner;samarbejdsvillig;holdspiller;praca zespołowa;umiejętność pracy w zespole;pracy zespołowej;praca w zespole;работа в команде;умение работать в команде;командная работа;работы в команде;робота в команді;вміння працювати в команді;командна робота;роботи в команді;团队合作;チームワーク;팀워크
cross-functional collaboration|s||1v8
cross-functional teams|s||1v8
leadership|s|leadership skills;led a team;led teams;lead a team;managed a team;leadership experience;leading people;leadership qualities;lead by example;leading by example;Führungskompetenz;Führungsstärke;Führungsqualitäten;liderazgo;liderança;leiderschap;ledelse;lederskab;лидерство;лидерские качества;лідерство;Teamleitung;leiding over;teamledelse;керування командою
thought leadership|s||1vb
technical leadership|s||1vb
problem solving|s|problem-solving;problem-solving skills;problem solver;solving problems;solve problems;solve complex problems;complex problem solving;problem-solving abilities;solution-oriented;solution oriented;problem solving skills;Problemlösung;Problemlösungskompetenz;lösungsorientiert;lösungsorientierte Arbeitsweise;Lösungsorientierung;résolution de problèmes;orienté solution;orientée solution;orienté solutions;resolución de problemas;resolução de problemas;solução de problemas;probleemoplossend vermogen;oplossingsgericht;probleemoplossend;problemløsning;løsningsorienteret;rozwiązywanie problemów;rozwiązywania problemów;решение проблем;решения проблем;вирішення проблем;розв'язання проблем
analytical thinking|s|analytical skills;analytical;critical thinking;analytic skills;analytical mindset;analytical ability;analytical abilities;logical thinking;analytically;analytisches Denken;analytische Fähigkeiten;analytisches Denkvermögen;analytische Denkweise;esprit d'analyse;capacité d'analyse;esprit analytique;esprit de synthèse;capacités d'analyse;capacidad analítica;pensamiento analítico;mentalidad analítica;pensamiento crítico;capacidade analítica;pensamento analítico;raciocínio lógico;espírito analítico;analytisch;analytisch vermogen;analytisch denkvermogen;analytisk;analytiske evner;analityczne myślenie;zdolności analityczne;umiejętność analitycznego myślenia;myślenie analityczne;аналитическое мышление;аналитический склад ума;аналитические способности;аналітичне мислення;аналітичні здібності
strategic thinking|s||1vf
conceptual thinking|s||1vf
systems thinking|s||1vf
time management|s|time-management;prioritization;prioritisation;prioritizing;meeting deadlines;meet deadlines;managing priorities;set priorities;prioritize tasks;manage multiple projects;juggling priorities
multitasking|s||1vj
work under pressure|s||1vj
working under pressure|s||1vj
organizational skills|s|organisational skills;organizational;organised;organized;organization skills;well-organized;structured approach;structured way of working;planning and organizing;planning skills;well organised;Organisationstalent;Organisationsgeschick;strukturierte Arbeitsweise;Organisationsfähigkeit;sens de l'organisation;organisé;organisée;capacidad de organización;organización y planificación;capacidade de organização;organização;plannen en organiseren;organisatietalent;gestructureerd;planlægning;koordinering;ordenssans;systematisk;bevare overblikket;planlægge;struktureret;organisatoriske evner;overblik;dobra organizacja pracy;dobrej organizacji pracy;organizacja pracy własnej
attention to detail|s|detail-oriented;detail oriented;eye for detail;accuracy;precision;meticulous;detail orientated;attention to details;thoroughness;conscientious;Sorgfalt;Genauigkeit;sorgfältig;sorgfältige Arbeitsweise;rigueur;rigoureux;rigoureuse;sens du détail;atención al detalle;rigor profesional;atenção aos detalhes;atenção ao detalhe;nauwkeurig;nauwkeurigheid;oog voor detail;kwaliteitsgericht;grundig;kvalitetsbevidst;ordentlighed;velformuleret;sans for detaljen;omhyggelig;detaljeorienteret;dokładność;skrupulatność;dbałość o szczegóły;внимательность к деталям;внимание к деталям;внимательность;уважність до деталей;увага до деталей;уважність
self-motivation|s|self-motivated;self-starter;self starter;motivated;proactive;initiative;proactivity;work independently;working independently;independent work;self-driven;ability to work independently;self-management;autonomy;take initiative;autonomous;self-directed;results-driven;results-oriented;result-oriented;hands-on mentality;hands-on attitude;drive for results;independently;Eigeninitiative;selbstständige Arbeitsweise;selbständige Arbeitsweise;Selbstständigkeit;eigenverantwortlich;eigenständige Arbeitsweise;proaktiv;Eigenverantwortung;selbstständiges Arbeiten;autonomie;autonome;proactif;prise d'initiative;esprit d'initiative;proactividad;iniciativa;autonomía;proactivo;proatividade;autonomia;proativo;zelfstandig;proactief;initiatiefrijk;eigen initiatief;handlekraftig;gåpåmod;handlekraft;arbejdsom;effektiv;selvstændig;selvstændigt;selvkørende;initiativrig;engageret;samodzielność;samodzielności;inicjatywa;proaktywność;самостоятельность;инициативность;проактивность;самостійність;ініціативність;проактивність
adaptability|s|flexibility;adaptable;flexible attitude;open-minded;open minded;fast-paced environment;fast-paced environments;resilience;dynamic environment;agility;stress resistance;resilient;fast paced environment;Flexibilität;Belastbarkeit;flexibel;belastbar;adaptabilité;capacité d'adaptation;adaptabilidad;flexibilidad;adaptabilidade;flexibilidade;flexibiliteit;stressbestendig;omstillingsparat;alsidig;fleksibel;fleksibilitet;elastyczność;гибкость;стрессоустойчивость;гнучкість;стресостійкість
ambiguity|s||1vq
creativity|s|creative;creative thinking;innovative thinking;inventive;Kreativität;kreativ;créativité;créatif;creatividad;criatividade;creativiteit;creatief;iderig;nytænkende;idérig;kreativitet;kreatywność;креативность;креативное мышление;креативність
innovative|s||1vs
innovation|s||1vs
curiosity|s||1vs
curious|s||1vs
willingness to learn|s|eagerness to learn;eager to learn;fast learner;quick learner;learning attitude;continuous learning;learn quickly;growth mindset;desire to learn;learning agility;learn new technologies;ability to learn;keen to learn;enthusiasm for learning;Lernbereitschaft;lernbereit;Weiterbildungsbereitschaft;curiosité;envie d'apprendre;ganas de aprender;curiosidad;vontade de aprender;leergierig;nieuwsgierig;lærenem;nysgerrig;videbegærlig;chęć do nauki;chęć nauki;обучаемость;желание учиться;желание развиваться;бажання вчитися;бажання розвиватися
reliability|s|reliable;sense of responsibility;dependable;trustworthiness;punctuality;work ethic;ownership mindset;accountable;Zuverlässigkeit;zuverlässig;Verantwortungsbewusstsein;verantwortungsbewusst;Pünktlichkeit;sérieux;ponctuel;fiabilité;sens des responsabilités;ponctualité;responsabilidad;responsabilidade;comprometimento;verantwoordelijkheidsgevoel;betrouwbaar;ansvarsbevidst;pålidelig;ansvarlig;mødestabil;odpowiedzialność;sumienność;rzetelność;ответственность;пунктуальность;исполнительность;відповідальність;пунктуальність
customer focus|s|customer orientation;customer-oriented;customer-centric;client-focused;customer centricity;service-minded;service orientation;customer-focused;customer obsession;service minded;client orientation;serviceorientiert;Dienstleistungsorientierung;Kundenorientierung;kundenorientiert;Serviceorientierung;sens du service;orientation client;orientación al cliente;klantgericht;klantgerichtheid;salgsminded;kundeminded;kundeorienteret;serviceminded
business acumen|s|commercial awareness;business understanding;commercial acumen;entrepreneurial;entrepreneurial mindset;commercial mindset;entrepreneurship;business sense;entrepreneurial spirit
decision making|s|decision-making;judgment;judgement;making decisions;decision-making skills;sound judgment
conflict resolution|s|conflict management;diplomacy;tact;omsorg;rumme;lytte
mediation skills|s||1w2
empathy|s||1w2
empathetic|s||1w2
patience|s||1w2
active listening|s||1w2
listening skills|s||1w2
intercultural competence|s|cross-cultural communication;intercultural communication;cultural awareness;diversity awareness;multicultural environment;intercultural skills;inclusive environment;interkulturelle Kompetenz
passion|s|enthusiasm;passionate;enthusiastic;energetic;positive attitude;can-do attitude;driven;ambitious;Begeisterung;Leidenschaft;passionné;passionnée;dynamisme;dynamique;motivé;motivée;entusiasmo;pasión;motivación;paixão;motivação;enthousiast;gedreven;entusiasme;godt humør;positiv;energisk;glad for dit arbejde;humørfyldt
motivation|s||1wa
^ABAP CDS|t||pt
^AGS Script|t||pt
?AIDL|t||pt
?ALGOL|t||pt
?AMPL|t||pt
?ANTLR|t||pt
?APL|t||pt
?ASL|t||pt
?ATS|t||pt
?ActionScript|t||pt
?Ada|t||pt|c5
?Agda|t||pt
?Aiken|t||pt
?Aleo|t||pt
?Alloy|t||pt
^Alpine Abuild|t||pt
?AngelScript|t||pt
^Answer Set Programming|t||pt
^Apollo Guidance Computer|t||pt
?AppleScript|t||pt
?AspectJ|t||pt
?Asymptote|t||pt
?Augeas|t||pt
?AutoHotkey|t||pt
?AutoIt|t||pt
?Awk|t||pt
^B (Formal Method)|t||pt
^B4X|t||pt
?BAML|t||pt
?BQN|t||pt
?Ballerina|t||pt
?Batchfile|t||pt
?Befunge|t||pt
^BibTeX Style|t||pt
?Bicep|t||pt
?Bison|t||pt
?BitBake|t||pt
?BlitzBasic|t||pt
?BlitzMax|t||pt
?Bluespec|t||pt
^Bluespec BH|t||pt
?Boo|t||pt
?Boogie|t||pt
?Brainfuck|t||pt
?BrighterScript|t||pt
?Brightscript|t||pt
^C2hs Haskell|t||pt
^CAP CDS|t||pt
?CLIPS|t||pt
?CQL|t||pt
?CWeb|t||pt
?Cadence|t||pt
?Cairo|t||pt
^Cairo Zero|t||pt
?CameLIGO|t||pt
?Cangjie|t||pt
^Cap'n Proto|t||pt|5j,2r
?CartoCSS|t||pt
?Ceylon|t||pt
?ChucK|t||pt
?Circom|t||pt
?Cirru|t||pt
?Clarion|t||pt
?Clarity|t||pt
^Classic ASP|t||pt
?Clue|t||pt
?CodeQL|t||pt
?CoffeeScript|t||pt
?ColdFusion|t||pt
^ColdFusion CFC|t||pt
^Common Lisp|t||pt
^Common Workflow Language|t||pt
^Component Pascal|t||pt
?Csound|t||pt
^Csound Document|t||pt
^Csound Score|t||pt
?Curry|t||pt
?Cycript|t||pt
?Cypher|t||pt
?Cython|t||pt
^DIGITAL Command Language|t||pt
?DTrace|t||pt
?Dafny|t||pt
?Daslang|t||pt
?DataWeave|t||pt
?DenizenScript|t||pt
?Dhall|t||pt
?Dogescript|t||pt
?Dune|t||pt
?Dylan|t||pt
?ECL|t||pt
?ECLiPSe|t||pt
?Earthly|t||pt
?EdgeQL|t||pt
?Eiffel|t||pt
?Elm|t||pt|36,3d,3a
?Elvish|t||pt
^Elvish Transcript|t||pt
^Emacs Lisp|t||pt
?EmberScript|t||pt
?Euphoria|t||pt
?FIRRTL|t||pt
?FLUX|t||pt
?FPP|t||pt
?Fantom|t||pt
?Faust|t||pt
?Fennel|t||pt
^Filebench WML|t||pt
?Filterscript|t||pt
?Flix|t||pt
?Forth|t||pt
^Fortran Free Form|t||pt
?FreeBASIC|t||pt
?FreeMarker|t||pt
?Frege|t||pt
?Futhark|t||pt
^G-code|t||pt
?GAML|t||pt
?GAMS|t||pt
^GCC Machine Description|t||pt
?GDB|t||pt
?GDScript|t||pt
?GDShader|t||pt
?GSC|t||pt
^Game Maker Language|t||pt
^Genero 4gl|t||pt
?Genie|t||pt
?Genshi|t||pt
^Gentoo Ebuild|t||pt
^Gentoo Eclass|t||pt
?Gleam|t||pt
^Glimmer JS|t||pt
^Glimmer TS|t||pt
?Glyph|t||pt
?Gno|t||pt
?Gnuplot|t||pt
?Golo|t||pt
?Gosu|t||pt
?Grace|t||pt
^Grammatical Framework|t||pt
^Groovy Server Pages|t||pt
?HCL|t||pt
?Hack|t||pt
?Hare|t||pt
?Haxe|t||pt
?HolyC|t||pt
?Hurl|t||pt
?HyPhy|t||pt
?IDL|t||pt
^IGOR Pro|t||pt
^IL Assembly|t||pt
?ISPC|t||pt
?Idris|t||pt
^ImHex Pattern Language|t||pt
^ImageJ Macro|t||pt
?Imba|t||pt
^Inform 7|t||pt
^Inno Setup|t||pt
?Ioke|t||pt
?Isabelle|t||pt
^Isabelle ROOT|t||pt
?JASS|t||pt
?JFlex|t||pt
?JSONiq|t||pt
?Jac|t||pt
?Jai|t||pt
?Janet|t||pt
?Jasmin|t||pt
^Java Template Engine|t||pt
^JavaScript+ERB|t||pt
^JetBrains MPS|t||pt
?Jison|t||pt
^Jison Lex|t||pt
?Jolie|t||pt
?Jsonnet|t||pt
^Julia REPL|t||pt
?KCL|t||pt
?KFramework|t||pt
?KRL|t||pt
^Kaitai Struct|t||pt
?KakouneScript|t||pt
?KerboScript|t||pt
^KoLmafia ASH|t||pt
?Koka|t||pt
?LFE|t||pt
?LLVM|t||pt
?LOLCODE|t||pt
?LSL|t||pt
?Lambdapi|t||pt
?Langium|t||pt
^Lean 4|t||pt
?Leo|t||pt
?Lex|t||pt
?LigoLANG|t||pt
?LilyPond|t||pt
?Limbo|t||pt
^Linker Script|t||pt
?Liquidsoap|t||pt
^Literate Agda|t||pt
^Literate CoffeeScript|t||pt
^Literate Haskell|t||pt
^LiveCode Script|t||pt
?LiveScript|t||pt
?Lobster|t||pt
?Logos|t||pt
?Logtalk|t||pt
?LoomScript|t||pt
?Luau|t||pt
^M4Sugar|t||pt
?MAXScript|t||pt
?MLIR|t||pt
^MQL4|t||pt
^MQL5|t||pt
?MUF|t||pt
^Macaulay2|t||pt
?Mako|t||pt
^Mathematical Programming System|t||pt
?Max|t||pt
?MeTTa|t||pt
?Meson|t||pt
?MiniD|t||pt
?MiniScript|t||pt
?MiniZinc|t||pt
?Mint|t||pt
?Mirah|t||pt
?Modelica|t||pt
^Modula-2|t||pt
^Modula-3|t||pt
^Module Management System|t||pt
?Mojo|t||pt
?Monkey|t||pt
^Monkey C|t||pt
?Moocode|t||pt
?MoonBit|t||pt
?MoonScript|t||pt
?Motoko|t||pt
^Motorola 68K Assembly|t||pt
?Myghty|t||pt
?NASL|t||pt
?NCL|t||pt
?NMODL|t||pt
?NSIS|t||pt
?NWScript|t||pt
?Nearley|t||pt
?Nemerle|t||pt
?NetLinx|t||pt
^NetLinx+ERB|t||pt
?NetLogo|t||pt
?NewLisp|t||pt
?Nextflow|t||pt
?Nim|t||pt
?Nit|t||pt
?Nix|t||pt
?Nushell|t||pt
^OMNeT++ MSG|t||pt
^OMNeT++ NED|t||pt
?Oberon|t||pt
?ObjectScript|t||pt
^Objective-C++|t||pt
^Objective-J|t||pt
?Odin|t||pt
?Omgrofl|t||pt
?Opa|t||pt
^Open Policy Agent|t||pt
?OpenCL|t||pt
^OpenEdge ABL|t||pt
?OpenQASM|t||pt
^OpenRC runscript|t||pt
?OpenSCAD|t||pt
?OverPy|t||pt
?OverpassQL|t||pt
?Oxygene|t||pt
?PDDL|t||pt
^PEG.js|t||pt
?PLpgSQL|t||pt
^POV-Ray SDL|t||pt
?Pact|t||pt
?Papyrus|t||pt
?Parrot|t||pt
^Parrot Assembly|t||pt
^Parrot Internal Representation|t||pt
?Pascal|t||pt
^Pep8|t||pt
?PicoLisp|t||pt
?PigLatin|t||pt
?Pike|t||pt
?Pkl|t||pt
?PogoScript|t||pt
?Polar|t||pt
?Portugol|t||pt
?PowerBuilder|t||pt
?Praat|t||pt
^Pro*C|t||pt
?Procfile|t||pt
?Prolog|t||pt
?Promela|t||pt
^Propeller Spin|t||pt
?PureBasic|t||pt
?PureScript|t||pt|44,6s
?Pyret|t||pt
^Python console|t||pt
?QMake|t||pt
^Qt Script|t||pt
?Quake|t||pt
?QuakeC|t||pt
?QuickBASIC|t||pt
?Quint|t||pt
?RAScript|t||pt
?REALbasic|t||pt
?REXX|t||pt
?RPC|t||pt
?RPGLE|t||pt
?Racket|t||pt
?Ragel|t||pt
?Raku|t||pt
?Rascal|t||pt
?ReScript|t||pt
?ReasonLIGO|t||pt
?Rebol|t||pt
?Redcode|t||pt
?Redscript|t||pt
^Ren'Py|t||pt
?RenderScript|t||pt
?Rez|t||pt
?Roc|t||pt
^Rocq Prover|t||pt
?Rouge|t||pt
^RouterOS Script|t||pt
?SMT|t||pt
?SQF|t||pt
?SQLPL|t||pt
?SWIG|t||pt
?Sage|t||pt
?Scilab|t||pt
?ShaderLab|t||pt
?ShellSession|t||pt
?Shen|t||pt
?Singularity|t||pt
?Slang|t||pt
?Slash|t||pt
?SmPL|t||pt
?Smali|t||pt
?Smalltalk|t||pt
?Smarty|t||pt
?Smithy|t||pt
?Snakemake|t||pt
?SourcePawn|t||pt
?Squirrel|t||pt
?Stan|t||pt
^Standard ML|t||pt|b
?Starlark|t||pt
?SuperCollider|t||pt
?SurrealQL|t||pt
?Sway|t||pt
^TI Program|t||pt
^TL-Verilog|t||pt
?TLA|t||pt
?TXL|t||pt
?Talon|t||pt
?Tcl|t||pt
?Tcsh|t||pt
?Teal|t||pt
?Terra|t||pt
?Toit|t||pt|r1,r5
?Tolk|t||pt
^Tree-sitter Query|t||pt
?Turing|t||pt
?TypeSpec|t||pt
?Typst|t||pt|2u
^Unified Parallel C|t||pt
^Unix Assembly|t||pt
?Uno|t||pt
?UnrealScript|t||pt
^Untyped Plutus Core|t||pt
?UrWeb|t||pt
?VBScript|t||pt
?VCL|t||pt
?Vala|t||pt
?Verse|t||pt
^Vim script|t||pt
^Visual Basic 6.0|t||pt
?Volt|t||pt
?Vyper|t||pt
?WDL|t||pt
?WGSL|t||pt
?WebIDL|t||pt
?Whiley|t||pt
^Witcher Script|t||pt
^Wolfram Language|t||pt
?Wollok|t||pt
?Wren|t||pt
^X10|t||pt
?XProc|t||pt
?XQuery|t||pt
?Xmake|t||pt
?Xojo|t||pt
?Xonsh|t||pt
?Xtend|t||pt
?YARA|t||pt
?Yacc|t||pt
?Yul|t||pt
?ZAP|t||pt
?ZIL|t||pt
?Zeek|t||pt
?ZenScript|t||pt
?Zephir|t||pt
?Zig|t||pt
?Zimpl|t||pt
?hoon|t||pt
^mIRC Script|t||pt
?mcfunction|t||pt
?mupad|t||pt
?nesC|t||pt
?ooc|t||pt
?sed|t||pt
?ucode|t||pt
?wisp|t||pt
?xBase|t||pt
^Adobe Systems Adobe Acrobat|t
^Blackbaud The Raiser's Edge|t|^The Raiser's Edge|19i
^HCSS HeavyBid|t
^HCSS HeavyJob|t
^Intuit QuickBooks|t||1ak
^Mentimeter|t
^Microsoft Dynamics AX|t|^Dynamics AX|1fj
^Microsoft Dynamics GP|t|^Dynamics GP|1fj
^Microsoft FRx|t
^Microsoft Publisher|t
^Oracle E-Business|t||1fj
^Oracle Siebel Server Sync|t|^Siebel Server Sync|19i
^Sage 50 Accounting|t|^50 Accounting|1ak
^SmugMug Flickr|t
^Adobe Systems Adobe Photoshop|t
^Adobe Systems Adobe Creative Cloud|t
^ADP Workforce Now|t||1g0
^Amazon Web Services AWS|t|^Web Services AWS
^Apple Final Cut Pro|t||12q
^Apple Keynote|t
^Apple macOS|t
^Avidian Technologies Prophet|t||19i
^CA Erwin Data Modeler|t
^CNC Mastercam|t
^Delphi Technology|t
^Dropbox|t
^Eko|t
^FileMaker Pro|t
^Flipgrid|t||12q
^Google Drive|t|||108,109,10a,10b
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
^NetSuite ERP|t||1fj
^NetSuite NetCRM|t||19i
^NortonLifeLock cybersecurity|t
^Oracle Business Intelligence Enterprise Edition|t|^Business Intelligence Enterprise Edition
^Oracle E-Business Suite Financials|t|^E-Business Suite Financials
^Oracle Eloqua|t||19i
^Oracle Hyperion|t||1fj
^Oracle JD Edwards EnterpriseOne|t|^JD Edwards EnterpriseOne|1fj
^Oracle PeopleSoft Financials|t|^PeopleSoft Financials|1fj
^Oracle Primavera Enterprise Project Portfolio Management|t|^Primavera Enterprise Project Portfolio Management
^Oracle Solaris|t
^Oracle Taleo|t||1g0
^Qlik Tech QlikView|t
^Salesforce.com Salesforce CRM|t||19i
^SAP Crystal Reports|t
^Screencastify|t||12q
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
^Adobe Systems Adobe After Effects|t||12q
^Adobe Systems Adobe Creative|t|^Adobe Creative
^Adobe Systems Adobe Dreamweaver|t|^Adobe Dreamweaver
^Adobe Systems Adobe Illustrator|t
^Adobe Systems Adobe InDesign|t
^Adobe Systems Adobe PageMaker|t|^Adobe PageMaker
^Adobe Systems Adobe Premiere Pro|t||12q
^Apple iMovie|t||12q
^IBM Lotus Notes|t|^Lotus Notes
^Adobe Systems Adobe ActionScript|t|^Adobe ActionScript
^Adobe Systems Adobe Fireworks|t|^Adobe Fireworks
^Apache Pig|t
^JamBoard|t
^Kapwing|t||12q
^LAMP Stack|t
^LogMeIn GoToWebinar|t
^Microsoft Visual Basic Scripting Edition VBScript|t|^Visual Basic Scripting Edition VBScript
^Nearpod|t
^Oracle JavaServer Pages JSP|t|^JavaServer Pages JSP
^Oracle PL/SQL|t
^Padlet|t
^Screencast-O-Matic|t||12q
^Software as a service SaaS|t
^WeVideo|t||12q
^Bentley MicroStation|t||1js
^Delphi Discovery|t
^Google Sites|t
^Poll Everywhere|t
^SAP BusinessObjects Crystal Reports|t
^Adobe Systems Adobe Distiller|t|^Adobe Distiller
^Google Gmail|t
^MicroFocus GroupWise|t
^QuarkXPress|t
^ADP Enterprise HR|t||1g0
^Sage 300 Construction and Real Estate|t|^300 Construction and Real Estate
^Sage MAS 200 ERP|t|^MAS 200 ERP|1fj
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
^Infor ERP SyteLine|t||1fj
^AVEVA InTouch HMI|t
^IBM Rational ClearQuest|t|^Rational ClearQuest
^PTC Creo Parametric|t||1js
^Hewlett Packard LoadRunner|t
^Epicor Vantage ERP|t||1fj
^Autodesk AutoCAD Civil 3D|t||1js
^Ceridian Dayforce enterprise HCM|t||1g0
^Deltek Costpoint|t||1ak
^Oracle HRIS|t||1g0
^Sage HRMS|t||1g0
^Adobe Systems Adobe Captivate|t|^Adobe Captivate
^Adobe Systems Adobe Presenter|t|^Adobe Presenter
^Articulate Rapid E-Learning Studio|t
^Common Curriculum|t
^ESRI ArcPad|t||ix
^MapInfo|t||ix
^3M Post-it App|t
^QuickBase business management|t
^Sage 100 Contractor|t|^100 Contractor
^Trimble SketchUp Pro|t|^SketchUp Pro|1js
^Bloomz|t
^ParentSquare|t
^Tadpoles|t
^Desmos|t
^Geogebra|t
^Google Classroom|t|||108
^Intrado SchoolMessenger|t
^Schoology|t
^Instructure Canvas|t
^Pear Deck|t
^Amazon Elastic Compute Cloud EC2|t|^Elastic Compute Cloud EC2
^Dassault Systemes CATIA|t||1js
^Dassault Systemes SolidWorks|t||1js
^Delcam PowerMILL|t
^ESRI ArcView|t||ix
^HEC-1|t
^HEC-RAS|t
^JavaScript Object Notation JSON|t
^National Instruments LabVIEW|t
^Wireshark|t
^Ab Initio|t||1fj
^Formula translation/translator FORTRAN|t
^Microsoft SQL Server Integration Services SSIS|t|^SQL Server Integration Services SSIS
^ValuSoft MasterCook|t
^eClinicalWorks EHR|t||1r7
^GE Healthcare Centricity EMR|t||1r7
^Henry Schein Dentrix|t||1r7
^PCC EHR|t||1r7
^PCC Pediatric Partner|t||1r7
^STATISTICA|t
^ESRI ArcGIS Spatial Analyst|t|^ArcGIS Spatial Analyst|ix
^ESRI ArcInfo|t||ix
^ESRI ArcView 3D Analyst|t|^ArcView 3D Analyst|ix
^Google Earth Pro|t|^Earth Pro|ix
^Oracle Reports|t
^PointClickCare healthcare|t||1r7
^HMIS Advantage|t
^Analyse-it|t
^ESRI ArcMap|t||ix
^Microsoft PowerShell|t
^Avid Technology iNEWS|t||12q
^Google Angular|t
^Sage ERP Accpac|t|^ERP Accpac|1fj
^Apple AppleWorks|t
^CPR International GeneralCOST Estimator|t||1ak
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
^TechSmith Camtasia|t||12q
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
^Informatica Corporation PowerCenter|t||1fj
^Microsoft Internet Information Services|t|^Internet Information Services
^Microsoft Visual C# .NET|t|^Visual C# .NET
^Oracle Application Server|t|^Application Server
^Oracle Java 2 Platform Enterprise Edition J2EE|t|^Java 2 Platform Enterprise Edition J2EE
^Oracle SQL Developer|t|^SQL Developer
^OrCAD Capture|t||1js
^SAP Adaptive Server Enterprise|t
^SAP NetWeaver BW|t
^Snort|t
^Symantec Visual Cafe|t|^Visual Cafe
^Voice over internet protocol VoIP system|t
^Allscripts Professional EHR|t||1r7
^Allscripts Sunrise|t||1r7
^Amkai AmkaiCharts|t||1r7
^Bizmatics PrognoCIS EMR|t||1r7
^Cerner Millennium|t||1r7
^ChartWare EMR|t||1r7
^e-MDs|t||1r7
^Medscribbler Enterprise|t||1r7
^MicroFour PracticeStudio.NET EMR|t||1r7
^NextGen Healthcare Information Systems EMR|t||1r7
^SOAPware EMR|t||1r7
^StatCom Patient Flow Logistics Enterprise|t||1r7
^SynaMed EMR|t||1r7
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
^Autodesk 3ds Max|t||12q
^Unity Technologies Unity|t
^Adobe Systems Adobe Director|t|^Adobe Director|12q
^Adobe Systems Adobe FreeHand MX|t|^Adobe FreeHand MX
^Autodesk Land Desktop|t|^Land Desktop|1js
^dBASE|t
^ESRI ArcIMS|t||ix
^ITT Visual Information Solutions ENVI|t||ix
^Leica Geosystems ERDAS IMAGINE|t||ix
^RockWare ArcMap|t||ix
^Sun Microsystems Java|t|^Microsystems Java
^Trimble Pathfinder Office|t|^Pathfinder Office|ix
^Maplesoft Maple|t
^Mathsoft Mathcad|t||1js
^ProModel|t
^Rockwell Automation Arena|t
^Muthen & Muthen Mplus|t
^Basic Local Alignment Search Tool BLAST|t
^ClustalW|t
^PHYLIP|t
^Autodesk 3ds Max Design|t|^3ds Max Design|1js
^AutoDesSys form Z|t||1js
^Craftsman CD Estimator|t
^McNeel Rhinoceros 3D|t||1js
^Bentley Systems InRoads|t|^Systems InRoads|ix
^Bentley GeoPak Bridge|t|^GeoPak Bridge
^Carlson SurvCADD|t||1js
^Trimble Terramodel|t||1js
^1CadCam Unigraphics|t
^ANSYS simulation|t
^Dassault Systemes Abaqus|t
^MAYA Nastran|t
^UGS Solid Edge|t||1js
^Cadence PSpice|t
^Field programmable gate array FPGA design|t||1js
^Very high-speed integrated circuit VHSIC hardware description language VHDL|t
^RockWare MODFLOW|t
^SofTech CADRA|t||1js
^Rockwell RSLogix|t
^Noldus Information Technology The Observer XT|t
^Ansys Fluent|t
^Siemens Solid Edge|t||1js
^Ladder Logic|t
^Autodesk AutoCAD Mechanical|t|^AutoCAD Mechanical|1js
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
^Avid Technology Media Composer|t||12q
^Avid Technology Pro|t
^Apple QuickTime|t||12q
^ClassDojo|t
^Quizlet|t
^Maxon Cinema 4D|t||12q
^Avid Technology audio visual editing|t||12q
^GalacTek ECLIPSE|t||1r7
^Patterson Dental Supply Patterson EagleSoft|t||1r7
^Axxya Systems Nutritionist Pro|t
^Pyxis MedStation|t
^Allscripts PM|t||1r7
^athenahealth athenaCollector|t||1r7
^Automatic Data Processing AdvancedMD EHR|t||1r7
^Benchmark Systems Benchmark Clinical EHR|t||1r7
^CareCloud Central|t||1r7
^Cerner PowerWorks Practice Management|t||1r7
^Epic Practice Management|t||1r7
^GE Healthcare Centricity Practice Solution|t||1r7
^Greenway Medical Technologies PrimeSUITE|t||1r7
^HealthFusion MediTouch|t||1r7
^IOS Health Systems Medios EHR|t||1r7
^Kareo Practice Management|t||1r7
^McKesson Practice Plus|t|^Practice Plus|1r7
^Modernizing Medicine Practice Management|t||1r7
^NextGen Healthcare NextGen Practice Management|t||1r7
^simplifyMD|t||1r7
^Vitera Healthcare Solutions Vitera Intergy|t||1r7
^WRSHealth EMR|t||1r7
^Prognosis Innovation Healthcare ChartAccess|t||1r7
^Practice Partner Total Practice Partner|t||1r7
^Epocrates|t
^MedcomSoft Record|t||1r7
^Intuit QuickBooks Point of Sale|t|^QuickBooks Point of Sale|1af
^MICROS Systems HSI Profits Series|t||1af
^NCR Advanced Checkout Solution|t||1af
^NCR NeighborhoodPOS|t||1af
^RestaurantPlus PRO|t||1af
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
