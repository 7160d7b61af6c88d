import { index, route } from '@react-router/dev/routes'

const page = (name: string) => `features/portfolio/${name}.page.tsx`

export const portfolioRoutes = [
  route('portfolio', page('portfolio-frame'), [
    index(page('portfolio')),
    route('matrix', page('matrix')),
    route('fasen', page('phases')),
    route('geld', page('money')),
    route('partners', page('organisations')),
    route('netwerk', page('network')),
    route('kaart', page('map')),
    route('vergelijken', page('compare')),
  ]),
]

/** Inside the frame of one consortium. */
export const classificationRoutes = [route('onderwerp', page('classify'))]
