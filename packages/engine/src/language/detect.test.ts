import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectLanguage } from './detect.ts'

const SAMPLES: Record<string, string> = {
  en: 'You will work with our team to design and build the services that our customers use every day.',
  de: 'Du entwickelst gemeinsam mit unserem Team neue Anwendungen und bringst sehr gute Kenntnisse in Python mit.',
  fr: 'Vous rejoignez une équipe dynamique et vous participez à la conception des applications pour nos clients.',
  es: 'Buscamos una persona con experiencia en el desarrollo de aplicaciones para nuestros clientes y ganas de aprender.',
  pt: 'Procuramos uma pessoa com experiência em desenvolvimento de aplicações para os nossos clientes e que não tenha medo.',
  it: 'Cerchiamo una persona con esperienza nello sviluppo di applicazioni per i nostri clienti e che sia curiosa della tecnologia.',
  nl: 'Wij zoeken een ervaren ontwikkelaar die samen met het team aan de applicaties van onze klanten werkt.',
  da: 'Vi søger en erfaren udvikler, der har lyst til at arbejde med vores kunder og være en del af et stærkt team.',
  sv: 'Vi söker en erfaren utvecklare som vill arbeta med våra kunder och vara en del av ett starkt team, inte bara kod.',
  pl: 'Szukamy osoby, która ma doświadczenie w programowaniu oraz chce się rozwijać razem z naszym zespołem.',
  uk: 'Ми шукаємо розробника, який має досвід роботи з базами даних та хоче розвиватися разом з нашою командою.',
  ru: 'Мы ищем разработчика, который имеет опыт работы с базами данных и хочет развиваться вместе с нашей командой.',
  ja: '私たちはPythonを使った開発経験のあるエンジニアを探しています。',
  zh: '我们正在寻找具有三年以上Java开发经验的软件工程师，熟悉MySQL和Redis。',
  ko: '우리는 3년 이상의 개발 경험을 가진 백엔드 엔지니어를 찾고 있습니다.',
}

describe('detectLanguage', () => {
  it.each(Object.entries(SAMPLES))('knows %s', (tag, text) => {
    expect(detectLanguage(text)).toBe(tag)
  })

  it('says nothing about what is no text', () => {
    expect(detectLanguage('')).toBeUndefined()
    expect(detectLanguage('Python, Docker, AWS')).toBeUndefined()
    expect(detectLanguage('12 345 --- ###')).toBeUndefined()
  })

  it('answers any text, and the same text the same way', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(detectLanguage(text)).toBe(detectLanguage(text))
    }))
  })
})
