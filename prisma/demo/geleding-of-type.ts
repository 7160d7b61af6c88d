const types: Record<string, string[]> = {
  bedrijven: ['mkb', 'grootbedrijf', 'brancheorganisatie', 'oeno-fonds'],
  werkenden: ['vakbond', 'werkendenvereniging'],
  onderwijs: ['mbo', 'hbo', 'wo', 'private-opleider', 'pps-centrum', 'kennisinstelling'],
  overheid: ['gemeente', 'centrumgemeente', 'provincie', 'rijk'],
}

export function geledingOfType(type: string): string {
  return Object.keys(types).find((geleding) => types[geleding]?.includes(type)) ?? 'intermediair'
}
