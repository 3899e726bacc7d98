/** Months by number, as folded fronts in the languages of the number words. */
export const MONTHS: string[] = [
  'january jan januar janvier janv enero ene janeiro januari styczen stycznia styczn січень січня январь января янв',
  'february feb februar fevrier fevr febrero fevereiro fev februari luty lutego lut лютий лютого февраль февраля фев',
  'march mar marz mars marzo marco maart mrt marzec marca березень березня март марта',
  'april apr avril avr abril abr kwiecien kwietnia kwi квітень квітня апрель апреля апр',
  'may mai mayo maio mei maj maja травень травня май мая',
  'june jun juni juin junio junho czerwiec czerwca cze червень червня июнь июня',
  'july jul juli juillet juil julio julho lipiec lipca lip липень липня июль июля',
  'august aug aout agosto ago augustus sierpien sierpnia sie серпень серпня август августа авг',
  'september sep sept septembre septiembre setembro set wrzesien wrzesnia wrz вересень вересня сентябрь сентября сент',
  'october oct oktober okt octobre octubre outubro out pazdziernik pazdziernika paz жовтень жовтня октябрь октября окт',
  'november nov novembre noviembre novembro listopad listopada lis листопад листопада ноябрь ноября',
  'december dec dezember dez decembre diciembre dic dezembro grudzien grudnia gru грудень грудня декабрь декабря дек',
]
