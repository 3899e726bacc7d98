/** Months by number, as folded fronts in the languages of the number words. */
export const MONTHS: string[] = [
  'january jan gennaio gen januar janvier janv enero ene janeiro januari styczen stycznia styczn січень січня январь января янв',
  'february feb febbraio feb februar fevrier fevr febrero fevereiro fev februari luty lutego lut лютий лютого февраль февраля фев',
  'march mar marzo marz mars marzo marco maart mrt marts marzec marca березень березня март марта',
  'april apr aprile apr avril avr abril abr kwiecien kwietnia kwi квітень квітня апрель апреля апр',
  'may mai maggio mag mayo maio mei maj maja травень травня май мая',
  'june jun giugno giu juni juin junio junho czerwiec czerwca cze червень червня июнь июня',
  'july jul luglio lug juli juillet juil julio julho lipiec lipca lip липень липня июль июля',
  'august aug agosto ago aout agosto ago augustus augusti sierpien sierpnia sie серпень серпня август августа авг',
  'september sep settembre set sept septembre septiembre setembro set wrzesien wrzesnia wrz вересень вересня сентябрь сентября сент',
  'october oct ottobre ott oktober okt octobre octubre outubro out pazdziernik pazdziernika paz жовтень жовтня октябрь октября окт',
  'november nov novembre novembre noviembre novembro listopad listopada lis листопад листопада ноябрь ноября',
  'december dec dicembre dic dezember dez decembre diciembre dic dezembro grudzien grudnia gru грудень грудня декабрь декабря дек',
]
