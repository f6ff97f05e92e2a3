import type { Locale } from '../locale.js';

export const tagFacets: Locale['TagFacets'] = {
  label: 'Etiquetas',
  loading: 'Etiquetas',
  search: 'Buscar etiquetas y valores',
  chosen: 'Valores seleccionados',
  chosenInclude: '{key}: {value}',
  chosenExclude: 'Sin {key}: {value}',
  remove: 'Quitar filtro: {choice}',
  clear: 'Borrar todo',
  copyQuery: 'Copiar como consulta de búsqueda',
  pinned: 'Fijada',
  distinct: '{count, plural, one {# valor} other {# valores}}',
  events: '{count, plural, one {# evento} other {# eventos}}',
  sample: 'Según {from, plural, one {el último evento} other {los últimos # eventos}}',
  sampleOf:
    'Según {from, plural, one {el último} other {los últimos #}} de {of, plural, one {# evento} other {# eventos}}',
  include: 'Solo {key}: {value}',
  exclude: 'Excluir {key}: {value}',
  none: 'Sin definir',
  other: 'Otros valores',
  unknownShare: 'proporción desconocida',
  more: 'Mostrar {count, plural, one {# valor más} other {# valores más}}',
  fewer: 'Mostrar menos',
  copyValue: 'Copiar {value}',
  rows: 'Valores de {key}',
  always: 'Siempre: {tags}',
  alwaysTag: '{key} {value}',
  duplicate: '{key} tiene los mismos valores que {of}',
  unique:
    'Casi un valor por evento: {tags}. {count, plural, one {Una etiqueta así no agrupa nada; envíela mejor como contexto} other {Etiquetas así no agrupan nada; envíelas mejor como contextos}}.',
  showFolded: 'Mostrar {count, plural, one {# etiqueta plegada} other {# etiquetas plegadas}}',
  foldTags: 'Plegar las etiquetas que no distinguen ningún evento',
  suspects: 'Lo que destaca',
  compare: 'Comparar con otras incidencias',
  compareHint:
    'Busca valores de etiquetas mucho más frecuentes en esta incidencia que en el resto del proyecto.',
  comparing: 'Comparando con otras incidencias…',
  suspectShares: '{here} aquí, {elsewhere} en el resto (n = {count, number})',
  compared:
    'Comparado con {count, plural, one {# evento} other {# eventos}} de las demás incidencias del proyecto. Una diferencia no es todavía una causa.',
  comparedSample:
    'Comparado con una muestra de {count, plural, one {# evento} other {# eventos}} de las demás incidencias del proyecto. Una diferencia no es todavía una causa.',
  noSuspects:
    'Ningún valor de etiqueta destaca frente a {count, plural, one {# evento} other {# eventos}} de las demás incidencias del proyecto. Con menos de {least, plural, one {# evento} other {# eventos}} no se evalúa.',
  tooFewOthers:
    'Las demás incidencias del proyecto tienen aquí menos de {least, plural, one {# evento} other {# eventos}}: muy pocos para comparar.',
  emptyTitle: 'Sin etiquetas',
  emptyText: 'Los eventos de esta incidencia no tienen etiquetas en este periodo.',
  noMatchText: 'Ninguna etiqueta ni valor cargado contiene «{text}».',
};
