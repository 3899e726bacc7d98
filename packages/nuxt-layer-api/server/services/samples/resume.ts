import type { ResumeContent } from '@int/schema'

/**
 * A made-up person. Their domain is reserved for examples (RFC 2606), their number for fiction (Ofcom). As in real resumes,
 * what the sample vacancy asks for stands below other things and goes by other names, and some of it is not there.
 */
export const sampleResume: ResumeContent = {
  language: 'en',
  personalInfo: {
    fullName: 'Maya Lindqvist',
    headline: 'Backend Engineer',
    email: 'maya.lindqvist@example.com',
    phone: '+44 20 7946 0958',
    location: 'Bristol, United Kingdom',
    website: 'https://maya.example.com',
  },
  summary: 'Enjoys turning slow, fragile batch jobs into small services that can be watched and understood. Comfortable between product people and the database. Backend engineer with eight years of building services for logistics and public transport.',
  experience: [
    {
      id: 'job-1',
      company: 'Harbourline Logistics',
      position: 'Senior Backend Engineer',
      location: 'Bristol, United Kingdom',
      workFormat: 'hybrid',
      startDate: '2021-04',
      endDate: null,
      highlights: [
        'Introduced contract tests between five services, which ended a series of broken releases.',
        'Set up dashboards and alerts in Grafana, so that the team hears of failures before customers do.',
        'Mentored two junior engineers, both of whom now run their own on-call rotation.',
        'Moved the tariff data from spreadsheets into Postgres and cut the time to publish new prices from 3 days to 20 minutes.',
        'Runs eleven services in production on K8s, with CI on GitHub Actions.',
        'Designed the booking service that handles 40,000 shipments a day, written in TS on NodeJS.',
      ],
      technologies: ['Grafana', 'Docker', 'K8s', 'Postgres', 'NodeJS', 'TS'],
    },
    {
      id: 'job-2',
      company: 'Tramway Data Co-operative',
      position: 'Software Engineer',
      location: 'Leeds, United Kingdom',
      startDate: '2017-09',
      endDate: '2021-03',
      highlights: [
        'Built the arrival-time API used by three city transport apps, in Python with FastAPI.',
        'Replaced nightly batch imports by a stream of events and brought the age of the data down from a day to 15 seconds.',
        'Wrote the import of GTFS timetables for 14 operators, with a report that tells each operator what to mend.',
        'Took part in the on-call rotation and wrote the runbooks that are still in use.',
      ],
      technologies: ['FastAPI', 'Redis', 'AWS', 'Python', 'Postgres'],
    },
    {
      id: 'job-3',
      company: 'University of Leeds, Transport Studies',
      position: 'Research Programmer',
      location: 'Leeds, United Kingdom',
      startDate: '2016-10',
      endDate: '2017-08',
      highlights: [
        'Wrote simulations of bus bunching in Python and published the data sets with their documentation.',
        'Taught a weekly workshop on version control for 20 doctoral students.',
      ],
    },
  ],
  education: [
    {
      id: 'edu-1',
      institution: 'University of Leeds',
      degree: 'BSc',
      field: 'Computer Science',
      startDate: '2013-09',
      endDate: '2016-07',
      grade: 'First class',
    },
  ],
  skills: [
    { id: 'skl-1', group: 'Practice', items: ['Grafana', 'GitHub Actions', 'Contract testing', 'Docker', 'K8s'] },
    { id: 'skl-2', group: 'Platforms', items: ['AWS', 'Redis', 'FastAPI', 'Postgres', 'NodeJS'] },
    { id: 'skl-3', group: 'Languages', items: ['Bash', 'Python', 'SQL', 'TS'] },
  ],
  projects: [
    {
      id: 'prj-1',
      name: 'lateness',
      role: 'Author',
      startDate: '2019',
      description: 'Open-source command-line tool that tells how late a line usually runs, from public timetable data.',
      technologies: ['Python', 'SQLite'],
    },
  ],
  certifications: [
    { id: 'crt-1', name: 'AWS Certified Developer – Associate', issuer: 'Amazon Web Services', date: '2020-06' },
  ],
  languages: [
    { id: 'lng-1', language: 'English', level: 'Native' },
    { id: 'lng-2', language: 'Swedish', level: 'B2' },
  ],
}
