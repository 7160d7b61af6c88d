import type { Api } from '@voortent/api'

export type Plan = Awaited<ReturnType<Api['workplan']['get']>>
export type Tasks = Awaited<ReturnType<Api['workplan']['tasks']>>
export type Task = Tasks['items'][number]
export type Milestone = Awaited<ReturnType<Api['workplan']['milestone']>>['milestone']
export type Entry = Awaited<ReturnType<Api['workplan']['entries']>>['items'][number]
