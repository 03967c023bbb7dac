/** The one place that names the shapes of the REST interface; pages import from here. */
import type { components } from './schema'

type Schemas = components['schemas']

export type LocalisedText = Schemas['LocalisedText']
/** As the server sends it, or what stands for it when nothing came back. */
export type ProblemBody = Partial<Schemas['Problem']> & { status: number }
export type Me = Schemas['Me']
export type Role = Me['roles'][number]
export type Authority = Me['authorities'][number]
export type SetupState = Schemas['SetupState']
export type Department = Schemas['Department']
export type Colleague = Schemas['Colleague']
export type Staff = Schemas['Staff']
export type Substitution = Schemas['Substitution']
export interface LimitSpec {
  amount: number
  unit: string
}
export type LegalBasis = Schemas['LegalBasis']
export type ServiceSummary = Schemas['ServiceSummary']
export type ServiceDetail = Schemas['ServiceDetail']
export type ItemDetail = Schemas['ItemDetail']
export type Situation = Schemas['Situation']
export type SuspensionGround = Schemas['SuspensionGround']
export type Requirements = Schemas['Requirements']
export type RequiredMaterial = Schemas['RequiredMaterial']
export type Application = Schemas['ApplicationForm']
export type Applicant = Schemas['Applicant']
export type HandedIn = Schemas['HandedIn']
export type CommandReceipt = Schemas['CommandReceipt']
export type Attachment = Schemas['Stored']
export type CaseState = Schemas['CaseView']['state']
export type ClockView = Schemas['ClockView']
export type ClockState = ClockView['state']
export type ClockDay = Schemas['ClockDay']
export type ClockDays = Schemas['ClockDays']
/** A case in a list; the board says also where its days went. */
export type CaseRow = Omit<Schemas['CaseRow'], 'state'> &
  Partial<Pick<Schemas['BoardCase'], 'clockId' | 'stage' | 'counted' | 'uncounted' | 'elapsed'>> & { state: string }
export type TaskRow = Schemas['TaskRow']
export type TaskCounts = Schemas['TaskCounts']
export type CaseMaterial = Schemas['MaterialView']
export type MaterialState = CaseMaterial['state']
export type Branch = Schemas['BranchView']
export type Procedure = Schemas['ProcedureView']
export type CaseAction = Schemas['CaseAction']
export type CaseView = Schemas['CaseView']
export type TimelineEntry = Schemas['TimelineEntry']
export type Diagram = Schemas['Diagram']
export type Board = Schemas['Board']
export type BoardDepartment = Schemas['DepartmentLine']
export type Finding = Schemas['FindingView']
export type CardView = Schemas['CardView']
export type CardStep = Schemas['CardStep']
export type CardAction = Schemas['CardAction']
export type CardReceipt = Schemas['CardReceipt']
export type DocumentView = Schemas['DocumentView']
export type RuleInForce = Schemas['RuleInForce']
export type CaseDays = Schemas['CaseDays']
export type CaseCounterfactual = Schemas['CaseCounterfactual']
export type ExchangeSystem = Schemas['SystemView']
export type SystemSummary = Schemas['SystemSummary']
export type DeliveredRow = Schemas['DeliveredRow']
export type DeliveredCase = Schemas['DeliveredCaseView']
export type DeliveredClock = Schemas['DeliveredClockView']
export type DeliveredDays = Schemas['DeliveredDays']
export type Batch = Schemas['BatchView']
export type RefusedLine = Schemas['Refused']
export type Token = Schemas['TokenView']
export type NewToken = Schemas['NewToken']
export type Order = Schemas['OrderRow']
export type OrderView = Schemas['OrderView']
export type OrderAction = Schemas['OrderAction']
export type OrderReceipt = Schemas['OrderReceipt']
export type Uncounted = Schemas['Uncounted']
export type SuspensionRow = Schemas['SuspensionRow']
export type WaitRow = Schemas['WaitRow']
export type LimitRow = Schemas['LimitRow']
export type Outlier = Schemas['Outlier']
export type Inbox = Schemas['Inbox']
export type InboxMessage = Schemas['InboxMessage']
export type CalendarDay = Schemas['CalendarDay']
export type DayKind = CalendarDay['kind']
export type CalendarYear = Schemas['CalendarYear']
export type NoticeDraft = Schemas['NoticeDraft']
export type NoticeDay = Schemas['NoticeDayJson']
export type NoticeEffect = Schemas['NoticeEffect']
/** Commands as the forms send them. */
export type CheckForm = Schemas['CheckForm']
export type CorrectionForm = Schemas['CorrectionForm']
export type ConditionalAcceptanceForm = Schemas['ConditionalAcceptanceForm']

/** Only in the demonstration's profile. */
export type DemonstrationAccount = Schemas['DemonstrationAccount']
export type DemonstrationClock = Schemas['DemonstrationClock']
export type Progress = Schemas['FirstStartProgress']

export interface Page<T> {
  items: T[]
  next?: string
}
