import type { VacancyInput } from '@int/schema'

/** A made-up vacancy that the sample resume meets in good part: some of it said in other words, some of it not at all. */
export const sampleVacancy: VacancyInput = {
  company: 'Northwind Mobility',
  jobPosition: 'Senior Backend Engineer',
  url: null,
  notes: null,
  description: `Senior Backend Engineer
Northwind Mobility, Manchester (hybrid, two days a week in the office)

Northwind Mobility plans bus and tram services with the cities that run them. Our planners see the effect of a new timetable in seconds instead of weeks, and our engineers keep it that way.

What you will do
- Design and run the services behind our planning tool, from the first sketch to the pager.
- Bring live data from many operators into one model, and tell each of them what does not add up.
- Mentor junior engineers and take part in code review.
- Work with planners and designers to find out what is worth building.

What we ask for
- At least 5 years of experience in backend development.
- Strong TypeScript and Node.js.
- PostgreSQL: you read a query plan before you add an index.
- Experience with message queues such as RabbitMQ or Kafka.
- Docker and Kubernetes in production.
- Automated testing and continuous integration.
- Bachelor's degree in computer science or comparable experience.
- Fluent English.

Nice to have
- Python.
- Terraform.
- GraphQL.
- Knowledge of public transport data such as GTFS.
- Swedish or German.

We offer a salary of £70,000 to £85,000, 28 days of holiday and a season ticket for every tram in the city.`,
}
