import type { ReadResult, Requirement, ResumeContent } from '@int/schema'

/** A two-page resume of a person who does not exist. */
export const resume: ResumeContent = {
  language: 'en',
  personalInfo: {
    fullName: 'Mira Tolvanen',
    headline: 'Senior backend engineer',
    email: 'mira.tolvanen@mail.example',
    phone: '+358 40 1234567',
    location: 'Hämeentie 5, 00500 Helsinki',
    linkedin: 'linkedin.com/in/mtolvanen',
    website: 'https://tolvanen.example',
    links: [{ id: 'lnk-1', label: 'GitHub', url: 'github.com/mtolv' }],
  },
  summary: 'Mira Tolvanen is a backend engineer with eleven years in payments and logistics, used to systems that may not stop, and happiest where a slow query has to become a fast one. Reach her at mira.tolvanen@mail.example or github.com/mtolv.',
  experience: [
    {
      id: 'job-1',
      company: 'Northwind Pay',
      position: 'Senior Backend Engineer',
      location: 'Helsinki',
      startDate: '2021-03',
      endDate: null,
      highlights: [
        'Built the settlement service in Go and PostgreSQL that books 4 million card payments a day, with no lost record in three years',
        'Cut the p95 latency of the authorisation path from 420 ms to 95 ms by moving lookups into Redis, and by batching writes',
        'Moved 38 services from virtual machines to Kubernetes on AWS together with two colleagues, one service a week',
        'Wrote the incident guide that halved the time to recovery, now used by six teams',
        'Introduced contract tests between the ledger and its eleven consumers, which ended the weekly release freeze',
        'Mentored four junior engineers, two of whom became seniors',
        'Wrote the reconciliation job that compares our books with three card schemes every hour, and found 90,000 euros of misbooked fees in its first month',
        'Led the yearly audit for PCI DSS on the engineering side, with no finding that took longer than a week to close',
      ],
      technologies: ['Go', 'PostgreSQL', 'Redis', 'Kubernetes', 'AWS', 'Terraform'],
    },
    {
      id: 'job-2',
      company: 'Harbour Logistics',
      position: 'Backend Engineer',
      location: 'Turku',
      startDate: '2017-01',
      endDate: '2021-02',
      highlights: [
        'Designed the event pipeline for 900 ships on Apache Kafka, from the port sensors to the planning desk',
        'Replaced a nightly batch import with streaming, so that planners see a delay within 30 seconds, not the next morning',
        'Tuned PostgreSQL for a table of two billion rows with partitioning and partial indexes, which made reports 12 times faster',
        'Ran the migration from a monolith in PHP to seven services in Node.js and TypeScript without a maintenance window',
        'Set up dashboards in Grafana that the night shift reads, and alerts that wake nobody without need',
        'Spoke at the internal engineering day about idempotent consumers',
        'Kept the interface to five port authorities running while each of them changed its message format, twice in one case',
        'Built a simulator that replays a day of ship movements in four minutes, which the planners now use to train newcomers',
      ],
      technologies: ['Node.js', 'TypeScript', 'Kafka', 'PostgreSQL', 'Grafana'],
    },
    {
      id: 'job-3',
      company: 'Lumi Studio',
      position: 'Web Developer',
      location: 'Tampere',
      startDate: '2014-06',
      endDate: '2016-12',
      highlights: [
        'Built booking pages for 20 hotels in PHP and MySQL, with payment by invoice or card',
        'Took over the hosting of 60 customer sites, and automated their updates with Ansible',
        'Wrote the accessibility checklist that every project went through before launch',
        'Answered customers on the phone two days a week, which taught plain words',
        'Moved the studio from copying files by hand to Git and a build server, and trained seven designers in both',
        'Made the oldest shop three times faster by caching its catalogue and by throwing away half of its scripts',
      ],
      technologies: ['PHP', 'MySQL', 'Ansible', 'JavaScript'],
    },
  ],
  volunteering: [
    { id: 'vol-1', organization: 'Code School Kallio', role: 'Teacher', startDate: '2018', endDate: '2023', highlights: ['Taught the basics of programming to 14 groups of adults who change their profession, on Tuesday evenings', 'Rewrote the course material in simple Finnish, so that newcomers to the language can follow'] },
  ],
  publications: [
    { id: 'pub-1', title: 'What a ledger remembers: idempotency in payment systems', publisher: 'Nordic Systems Review', date: '2023-09', description: 'On keys, retries and the difference between once and at least once, with the figures of a year in production' },
    { id: 'pub-2', title: 'Partitioning a table that never sleeps', publisher: 'Database Notes', date: '2020-04', description: 'How two billion rows were moved into monthly partitions behind a view, without a maintenance window' },
  ],
  awards: [{ id: 'awd-1', title: 'Engineer of the year', awarder: 'Northwind Pay', date: '2022', description: 'For the move to Kubernetes and for the way in which it was explained to everybody else in the company' }],
  interests: [{ id: 'int-1', name: 'Sailing', keywords: ['Navigation', 'Old wooden boats'] }, { id: 'int-2', name: 'Choir', keywords: ['Alto', 'Renaissance music'] }],
  education: [
    { id: 'edu-1', institution: 'Tampere University', degree: 'MSc', field: 'Computer Science', startDate: '2011', endDate: '2014', highlights: ['Thesis on write-ahead logs in embedded databases'] },
    { id: 'edu-2', institution: 'Tampere University', degree: 'BSc', field: 'Computer Science', startDate: '2008', endDate: '2011' },
  ],
  skills: [
    { id: 'skl-1', group: 'Languages', items: ['Go', 'TypeScript', 'SQL', 'Python', 'PHP'] },
    { id: 'skl-2', group: 'Data', items: ['PostgreSQL', 'Kafka', 'Redis', 'MySQL'] },
    { id: 'skl-3', group: 'Operations', items: ['Kubernetes', 'AWS', 'Terraform', 'Grafana', 'Ansible', 'Docker'] },
    { id: 'skl-4', group: 'Ways of working', items: ['Incident response', 'Code review', 'Mentoring', 'Technical writing'] },
  ],
  projects: [
    { id: 'prj-1', name: 'Tidewatch', description: 'A small open-source tool that warns sailors of low water, used by some 300 people around the Baltic', technologies: ['Go', 'SQLite'], url: 'https://tidewatch.example', highlights: ['Reads four public data sources, and keeps working when three of them are down'] },
    { id: 'prj-2', name: 'pgbrief', description: 'A command that explains a slow query plan in plain words', technologies: ['Python', 'PostgreSQL'], highlights: ['Shown at a user group in Helsinki, with 80 people in the room'] },
  ],
  certifications: [{ id: 'crt-1', name: 'Certified Kubernetes Administrator', issuer: 'CNCF', date: '2022-05' }],
  languages: [
    { id: 'lng-1', language: 'Finnish', level: 'native' },
    { id: 'lng-2', language: 'English', level: 'C1' },
    { id: 'lng-3', language: 'Swedish', level: 'B1' },
  ],
  references: [{ id: 'ref-1', name: 'Jonas Referee', description: 'jonas@referee.example' }],
}

/** Everything in it that is no model's business. */
export const contacts = ['Tolvanen', 'tolvanen', 'mira.', '1234567', 'Hämeentie', '00500', 'mtolv', 'Jonas', 'referee', 'tidewatch.example']

/** A long vacancy. */
export const vacancy = `Senior Backend Engineer (f/m/x), Payments Platform
Tessel Bank, Rotterdam or remote within Europe

About us
Tessel Bank moves money for two million small businesses in nine countries. We are 640 people, of whom 210 build software. Our payments platform is the oldest part of the house and the most loved, and we are rebuilding it piece by piece while it runs. You join the team that owns the ledger, the booking engine and everything between a card terminal and an account statement. We believe in small teams, written decisions, and shipping on a Tuesday morning rather than a Friday night.

What you will do
- Design and build services that book, settle and reconcile card and account payments, from the first sketch to the pager
- Take our ledger from one large database to a partitioned one without customers noticing
- Make slow things fast and keep them so, with measurements before opinions
- Work with risk, compliance and operations, who sit at the next table and know things that no document says
- Review the designs of other teams and have yours reviewed by them
- Take part in the on-call rota, one week in seven, paid, with a day off afterwards
- Help less experienced engineers to grow, by pairing, reviews and honest conversations

What you bring
- At least 5 years of experience in backend development, of which some in a regulated or otherwise unforgiving field
- Very good knowledge of Go, or of another compiled language and the will to learn Go
- Solid knowledge of PostgreSQL: query plans, partitioning, locking, migrations on a live system
- Experience with event-driven systems and Apache Kafka, including what goes wrong with them
- Experience with Kubernetes and one of the large cloud providers, preferably AWS
- You have run what you built: monitoring, alerting, incident response, post-mortems
- You write clearly, in code and in prose
- English at C1 or better

Nice to have
- Terraform or another way to keep infrastructure in version control
- Redis, and an idea of when a cache is the wrong answer
- Knowledge of double-entry bookkeeping, ISO 20022 or SEPA
- Experience with moving a monolith to services, and with deciding not to
- A degree in computer science or something close to it
- Dutch, or the wish to learn it, for which we pay

How we work
Our services are written in Go, with some Kotlin left from earlier days. They run on Kubernetes in two regions of AWS, talk to each other over Kafka and gRPC, and keep their state in PostgreSQL. We deploy some 60 times a day through a pipeline that anybody may change. Every change has a reviewer, every incident a write-up that is open to the whole house, and every decision that outlives a week a page that says who decided what and why. We plan in cycles of six weeks, with two weeks in between for what was left lying. Teams choose their own tools within a short list, and the list changes when somebody makes a good case. We write in English, speak English whenever one person in the room does not speak Dutch, and record what is said in meetings, so that nobody has to be in all of them. You will have a laptop on the first day, access to everything you need on the second, and a small change in production by the end of the first week.

Your first year
After one month you know the booking engine and have been on call with somebody at your side. After three months you own one part of the ledger, and know the people in risk, compliance and operations who depend on it. After six months you have led one change from sketch to production that touches more than one team. After a year you have an opinion on where the platform ought to go, and the standing to be heard with it. Twice in that year you talk with your lead about your own plans, and about pay, with the bands of all levels on the table. They are the same for everyone and can be read by everyone in the house.

What we offer
- A salary between 78,000 and 96,000 euros, depending on experience, and a pension that deserves the name
- 30 days of leave, of which you have to take at least 20
- A budget of 2,500 euros a year for learning, and four days in which to spend it
- Hardware of your choice, an office by the water, and a canteen that people come to the office for
- Remote work from anywhere in the European Union for up to 60 days a year, from your home as often as you like
- Parental leave of 20 weeks at full pay for every parent

How we hire
You talk to the person who would lead you for half an hour, then solve a small exercise together with two engineers, in your own editor and with your own tools. After that you meet the team over lunch. We decide within three working days and we say why, whichever way it goes. The whole process takes about two weeks from the first talk to the offer, and less if you are in a hurry. If we do not go on with you we tell you in a call and not in a form letter, and you may ask whatever you like in it. We do not ask for a cover letter. Tell us if you need anything to be different for you, and it will be.
Questions go to Femke de Vries at jobs@tessel.example or +31 10 555 0199. Apply at https://tessel.example/jobs/4711.

Tessel Bank wants to be as varied as its customers are. We look forward to everybody who wants to build payments that just work, whatever their age, origin, faith, gender or way through life.`

/** The requirements of the vacancy as a reader of it would list them. */
export const requirements: Requirement[] = [
  { id: 'req-1', kind: 'experience', term: 'backend development', text: 'At least 5 years of experience in backend development', importance: 'must', years: 5 },
  { id: 'req-2', kind: 'skill', term: 'Go', text: 'Very good knowledge of Go', importance: 'must' },
  { id: 'req-3', kind: 'skill', term: 'PostgreSQL', text: 'Solid knowledge of PostgreSQL', importance: 'must' },
  { id: 'req-4', kind: 'skill', term: 'Apache Kafka', text: 'event-driven systems and Apache Kafka', importance: 'must' },
  { id: 'req-5', kind: 'skill', term: 'Kubernetes', text: 'Experience with Kubernetes', importance: 'must' },
  { id: 'req-6', kind: 'skill', term: 'AWS', text: 'preferably AWS', importance: 'nice' },
  { id: 'req-7', kind: 'skill', term: 'incident response', text: 'monitoring, alerting, incident response, post-mortems', importance: 'must' },
  { id: 'req-8', kind: 'language', term: 'English', text: 'English at C1 or better', importance: 'must', level: 'C1' },
  { id: 'req-9', kind: 'skill', term: 'Terraform', text: 'Terraform', importance: 'nice' },
  { id: 'req-10', kind: 'skill', term: 'Redis', text: 'Redis', importance: 'nice' },
  { id: 'req-11', kind: 'skill', term: 'double-entry bookkeeping', text: 'Knowledge of double-entry bookkeeping, ISO 20022 or SEPA', importance: 'nice' },
  { id: 'req-12', kind: 'responsibility', term: 'moving a monolith to services', text: 'Experience with moving a monolith to services', importance: 'nice' },
  { id: 'req-13', kind: 'education', term: 'degree in computer science', text: 'A degree in computer science', importance: 'nice', level: 'bachelor' },
  { id: 'req-14', kind: 'language', term: 'Dutch', text: 'Dutch, or the wish to learn it', importance: 'nice' },
  { id: 'req-15', kind: 'salary', term: '78,000 to 96,000 euros', text: 'A salary between 78,000 and 96,000 euros', importance: 'nice' },
]

/** A reading of the resume with three fields in doubt and one not found. */
export const reading: ReadResult = {
  content: resume,
  fields: [
    { path: '/personalInfo/fullName', confidence: 0.3, source: { text: 'Mira Tolvanen' } },
    { path: '/personalInfo/email', confidence: 0.3, source: { text: 'mira.tolvanen@mail.example' } },
    { path: '/experience/0/company', confidence: 0.5, source: { text: 'Senior Backend Engineer, Northwind Pay, Mar 2021 – now, mira.tolvanen@mail.example' } },
    { path: '/experience/0/position', confidence: 0.95, source: { text: 'Senior Backend Engineer, Northwind Pay, Mar 2021 – now, mira.tolvanen@mail.example' } },
    { path: '/experience/1/startDate', confidence: 0.4, source: { text: 'Backend Engineer at Harbour Logistics, January 2017 to February 2021' } },
    { path: '/education/0/degree', confidence: 0.99, source: { text: 'MSc Computer Science' } },
  ],
  missing: ['/experience/1/location', '/education/1/grade', '/publications'],
  warnings: [],
}
