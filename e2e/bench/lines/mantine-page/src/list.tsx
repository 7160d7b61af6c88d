import { Badge, Table, Title } from '@mantine/core'
import { useLoaderData } from 'react-router'

export function loader() {
  const items = Array.from({ length: 50 }, (_, place) => ({
    id: String(place),
    title: `Human Capital Agenda ${place}`,
    period: '2027-2030',
    phase: 'concept',
    changed: '20 november 2026',
  }))
  return { items }
}

/** The line for pages: a Mantine shell with a Mantine table of fifty rows. */
export default function List() {
  const { items } = useLoaderData<typeof loader>()
  return (
    <>
      <Title>Agenda</Title>
      <Table>
        <Table.Thead>
          <Table.Tr>
            {['Titel', 'Periode', 'Fase', 'Gewijzigd'].map((label) => (
              <Table.Th key={label}>{label}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((item) => (
            <Table.Tr key={item.id}>
              <Table.Td>
                <a href={`/${item.id}`}>{item.title}</a>
              </Table.Td>
              <Table.Td>{item.period}</Table.Td>
              <Table.Td>
                <Badge>{item.phase}</Badge>
              </Table.Td>
              <Table.Td>{item.changed}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  )
}
