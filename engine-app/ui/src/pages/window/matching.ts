import type { ServiceSummary } from '@/api/types'

/** Services by what people call them: every typed word stands in a name, an alias or the code. Joint services first. */
export function matching(services: ServiceSummary[], sought: string): ServiceSummary[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean)
  return services
    .filter((service) => words.every((word) => textsOf(service).some((text) => text.includes(word))))
    .sort((a, b) => Number(b.joint) - Number(a.joint))
}

function textsOf({ code, name, aliases }: ServiceSummary): string[] {
  return [code, name.zh, name.en, ...aliases].map((text) => text.toLowerCase())
}
