/** The shapes of the REST interface. Nobody imports this file but types.ts, which gives each shape its name. */

type Instant = string
type LocalDate = string

export interface components {
  schemas: {
    LocalisedText: { zh: string; en: string }
    NamedCode: { code: string; name: components['schemas']['LocalisedText'] }

    Problem: {
      type?: string
      title?: string
      status: number
      detail?: string
      code?: string
      rule?: string
      remedy?: string
      by?: string
      at?: Instant
      errors?: { field: string; message: string }[]
    }

    Me: {
      login: string
      name: string
      department: components['schemas']['NamedCode']
      roles: components['schemas']['Role'][]
      authorities: components['schemas']['Authority'][]
      demonstration: boolean
      today: LocalDate
    }
    Role: 'CLERK' | 'APPROVER' | 'HEAD' | 'LEAD' | 'DESIGNER' | 'SUPERVISOR' | 'ADMINISTRATOR'
    Authority: 'GRANT_SPECIAL_PROCEDURE' | 'GRANT_EXTENSION' | 'GRANT_JOINT_EXTENSION' | 'DECIDE'
    SetupState: { needed: boolean }
    Progress: { ready: boolean; phase: string; done: number; total: number }
    DemonstrationAccount: {
      login: string
      name: string
      department: components['schemas']['NamedCode']
      roles: components['schemas']['Role'][]
      password: string
    }
    DemonstrationClock: { now: Instant; offsetDays?: number }

    Department: { code: string; name: components['schemas']['LocalisedText']; kind?: string }
    Colleague: { login: string; name: string; roles: components['schemas']['Role'][] }
    Staff: {
      login: string
      name: string
      department: string
      roles: components['schemas']['Role'][]
      authorities: components['schemas']['Authority'][]
      active: boolean
      lockedUntil?: Instant | null
      substitution?: components['schemas']['Substitution'] | null
    }
    Substitution: { substitute: string; from: LocalDate; to: LocalDate }

    LimitSpec: { amount: number; unit: components['schemas']['LimitUnit'] }
    LimitUnit: 'WORKING_DAY' | 'CALENDAR_DAY' | 'WORKING_MINUTE'
    ServiceSummary: {
      code: string
      joint: boolean
      name: components['schemas']['LocalisedText']
      aliases: string[]
      leadDepartment: string
      kind?: string
      promised?: components['schemas']['LimitSpec'] | null
      statutory?: components['schemas']['LimitSpec'] | null
    }
    Situation: {
      key: string
      question: components['schemas']['LocalisedText']
      answers: {
        key: string
        name: components['schemas']['LocalisedText']
        effect?: components['schemas']['LocalisedText'] | null
      }[]
    }
    LegalBasis: { law: string; article?: number | null; citation?: components['schemas']['LocalisedText'] }
    SuspensionGround: {
      code: string
      name: components['schemas']['LocalisedText']
      basis: components['schemas']['LegalBasis']
      cap: components['schemas']['LimitSpec']
      proof: components['schemas']['LocalisedText']
    }
    ItemDetail: {
      code: string
      name: components['schemas']['LocalisedText']
      department: string
      situations: components['schemas']['Situation'][]
      grounds: components['schemas']['SuspensionGround'][]
    }
    ServiceDetail: {
      code: string
      joint: boolean
      name: components['schemas']['LocalisedText']
      aliases: string[]
      leadDepartment: string
      situations: components['schemas']['Situation'][]
      items: components['schemas']['ItemDetail'][]
      promised?: components['schemas']['LimitSpec'] | null
      statutory?: components['schemas']['LimitSpec'] | null
    }
    Requirements: {
      items: {
        code: string
        name: components['schemas']['LocalisedText']
        department: string
        dependsOn: string[]
      }[]
      materials: components['schemas']['RequiredMaterial'][]
      barred: { condition: string; message: components['schemas']['LocalisedText'] }[]
      limit: {
        statutory?: components['schemas']['LimitSpec'] | null
        promised?: components['schemas']['LimitSpec'] | null
      }
    }
    Necessity: 'NEEDED' | 'OPTIONAL' | 'MAY_FOLLOW'
    MaterialSource: 'APPLICANT' | 'GOVERNMENT' | 'OTHER'
    MaterialForm: 'PAPER' | 'ELECTRONIC' | 'BOTH'
    RequiredMaterial: {
      itemCode: string
      key: string
      name: components['schemas']['LocalisedText']
      necessity: components['schemas']['Necessity']
      source: components['schemas']['MaterialSource']
      form: components['schemas']['MaterialForm']
      issuedBy?: string | null
      heldByRegister: boolean
    }

    Applicant: {
      kind: 'PERSON' | 'ENTERPRISE'
      name: string
      idNumber: string
      phone: string
      address?: string | null
    }
    Application: {
      serviceCode: string
      answers: Record<string, string>
      applicant: components['schemas']['Applicant']
      materials: components['schemas']['HandedIn'][]
      receivedAt?: Instant
    }
    HandedIn: { itemCode: string; key: string; provided: boolean; attachmentId?: string }
    CommandReceipt: {
      caseId: string
      caseNumber: string
      caseVersion: number
      message: components['schemas']['LocalisedText']
    }
    Attachment: { id: string; name: string; size: number; sha256: string }

    CaseState: 'RECEIVED' | 'CORRECTING' | 'EXAMINING' | 'DECIDING' | 'ISSUING' | 'DELIVERING' | 'CLOSED'
    Outcome: 'GRANTED' | 'REFUSED' | 'NOT_ACCEPTED' | 'LAPSED' | 'WITHDRAWN'
    ClockState: 'RUNNING' | 'SUSPENDED' | 'STOPPED'
    ClockKind:
      'ACCEPTANCE' | 'STATUTORY' | 'PROMISED' | 'BRANCH' | 'STAGE' | 'WAIT' | 'PROCEDURE' | 'CORRECTION' | 'DELIVERY'
    ClockView: {
      id: string
      kind: components['schemas']['ClockKind']
      name: components['schemas']['LocalisedText']
      subject?: string | null
      department?: string | null
      state: components['schemas']['ClockState']
      limit?: { amount: number; unit: components['schemas']['LimitUnit']; kind?: string; basis?: string } | null
      counted: number
      remaining?: number | null
      uncounted: Record<string, number>
      nonWorking: number
      elapsed: number
      dueDate?: LocalDate | null
      overdue: number
      provisional: boolean
      dueIfResumed?: LocalDate | null
      startedOn: LocalDate
      irregularities: string[]
    }
    ClockDay: {
      date: LocalDate
      class: 'COUNTED' | 'UNCOUNTED' | 'NON_WORKING'
      ground?: string | null
      why: components['schemas']['LocalisedText']
    }
    ClockDays: {
      clock: components['schemas']['ClockView']
      days: components['schemas']['ClockDay'][]
      notices: { id?: string; title: string; publishedOn: LocalDate; source?: string }[]
    }

    CaseRow: {
      id: string
      number: string
      serviceName: components['schemas']['LocalisedText']
      applicantName: string
      leadDepartment: string
      state: components['schemas']['CaseState']
      outcome?: components['schemas']['Outcome'] | null
      receivedAt: Instant
      dueDate?: LocalDate | null
      clockState?: components['schemas']['ClockState'] | null
      workingDaysLeft?: number | null
      overdueDays: number
      provisional: boolean
      counted?: number
      uncounted?: number
      nonWorking?: number
      elapsed?: number
    }
    TaskState: 'OPEN' | 'CLAIMED' | 'STARTED' | 'DONE' | 'ENDED'
    TaskRow: {
      id: string
      caseId: string
      caseNumber: string
      applicantName?: string
      serviceName: components['schemas']['LocalisedText']
      itemName?: components['schemas']['LocalisedText'] | null
      itemCode?: string | null
      element: string
      title: components['schemas']['LocalisedText']
      department: string
      assignee?: string | null
      state: components['schemas']['TaskState']
      dueDate?: LocalDate | null
      workingDaysLeft?: number | null
      clockState: components['schemas']['ClockState']
      overdueDays: number
      provisional: boolean
      flags: string[]
      createdAt: Instant
    }
    TaskCounts: { own: number; department: number; overdue: number; near: number; suspended: number }

    CaseMaterial: {
      itemCode: string
      key: string
      name: components['schemas']['LocalisedText']
      necessity: components['schemas']['Necessity']
      source: components['schemas']['MaterialSource']
      form: components['schemas']['MaterialForm']
      state: components['schemas']['MaterialState']
      note?: string | null
      dueBy?: LocalDate | null
      attachment?: components['schemas']['Attachment'] | null
    }
    MaterialState: 'MISSING' | 'PROVIDED' | 'DEFECTIVE' | 'TO_FOLLOW' | 'FROM_REGISTER'
    Branch: {
      id: string
      itemCode: string
      itemName: components['schemas']['LocalisedText']
      department: string
      state: 'WAITING' | 'OPEN' | 'SUSPENDED' | 'DONE' | 'ENDED'
      opinion?: 'AGREE' | 'DISAGREE' | null
      opinionText?: string | null
      opinionBy?: string | null
      opinionAt?: Instant | null
      clock?: components['schemas']['ClockView'] | null
      waitsFor: string[]
    }
    Procedure: {
      id: string
      branchId: string
      ground: string
      groundName: components['schemas']['LocalisedText']
      basis: string
      state: 'REQUESTED' | 'OPEN' | 'REFUSED' | 'RESUMED' | 'CAPPED' | 'ENDED'
      requestedBy: string
      requestedAt: Instant
      grantedBy?: string | null
      cap: components['schemas']['LimitSpec']
      capEnds?: string | null
      reason: string
      plannedProof: string
      proof?: { kind: string; reference: string; datedOn: LocalDate; attachmentId?: string } | null
      resumedAt?: Instant | null
    }
    Extension: {
      id: string
      workingDays: number
      reason: string
      basis: string
      state: 'REQUESTED' | 'GRANTED' | 'REFUSED' | 'ENDED'
      requestedBy: string
      requestedAt: Instant
      decidedBy?: string | null
      decidedAt?: Instant | null
      note?: string | null
    }
    Consultation: {
      id: string
      branchId: string
      department: string
      question: string
      askedBy: string
      askedAt: Instant
      answer?: string | null
      answeredBy?: string | null
      answeredAt?: Instant | null
      state: 'ASKED' | 'ANSWERED' | 'ENDED'
    }
    CorrectionNotice: {
      items: { itemCode: string; key?: string | null; defect: string }[]
      note?: string | null
      sentBy: string
      sentAt: Instant
      dueOn: LocalDate
      correctedAt?: Instant | null
    }
    Decision: {
      result: 'GRANT' | 'REFUSE'
      reasons: string
      remedies?: string | null
      decidedBy: string
      decidedAt: Instant
    }
    Certificate: {
      id: string
      itemCode: string
      name?: components['schemas']['LocalisedText']
      number: string
      holder: string
      issuedBy: string
      issuedAt: Instant
      validUntil?: LocalDate | null
    }
    Delivery: { method: 'WINDOW' | 'POST' | 'ELECTRONIC'; receiver: string; signedAt: Instant }
    CaseAction: {
      name: string
      href: string
      taskId?: string | null
      label: components['schemas']['LocalisedText']
      allowed: boolean
      why?: components['schemas']['LocalisedText'] | null
    }
    CaseView: {
      id: string
      number: string
      version: number
      service: { code: string; name: components['schemas']['LocalisedText']; joint: boolean }
      state: components['schemas']['CaseState']
      stateText?: components['schemas']['LocalisedText']
      applicant: components['schemas']['Applicant']
      answers: {
        key: string
        question: components['schemas']['LocalisedText']
        answer: components['schemas']['LocalisedText']
      }[]
      leadDepartment: string
      receivedAt: Instant
      acceptedAt?: Instant | null
      acceptedHow?: 'REGULAR' | 'CONDITIONAL' | 'DEEMED' | null
      closedAt?: Instant | null
      outcome?: components['schemas']['Outcome'] | null
      statutoryDue?: LocalDate | null
      promisedDue?: LocalDate | null
      clocks: components['schemas']['ClockView'][]
      branches: components['schemas']['Branch'][]
      materials: components['schemas']['CaseMaterial'][]
      tasks: components['schemas']['TaskRow'][]
      procedures: components['schemas']['Procedure'][]
      extensions: components['schemas']['Extension'][]
      consultations: components['schemas']['Consultation'][]
      correctionNotice?: components['schemas']['CorrectionNotice'] | null
      decision?: components['schemas']['Decision'] | null
      certificates: components['schemas']['Certificate'][]
      delivery?: components['schemas']['Delivery'] | null
      actions: components['schemas']['CaseAction'][]
    }
    TimelineEntry: {
      sequence: number
      type: string
      at: Instant
      recordedAt: Instant
      actor?: { login: string; name: string; department?: string | null } | null
      basis?: string | null
      data?: Record<string, unknown>
      text: components['schemas']['LocalisedText']
    }
    Diagram: {
      processes: { key: string; name: string; xml: string; active: string[]; done: string[]; branch?: string | null }[]
    }

    BoardTotals: { running: number; nearLimit: number; overdue: number; suspended: number }
    BoardDepartment: {
      code: string
      name: components['schemas']['LocalisedText']
      running: number
      nearLimit: number
      overdue: number
      suspended: number
      countedDays: number
      uncountedDays: number
    }
    Board: {
      today: LocalDate
      totals: components['schemas']['BoardTotals']
      departments: components['schemas']['BoardDepartment'][]
    }

    DayKind: 'WORKING' | 'WEEKEND' | 'HOLIDAY' | 'MAKE_UP'
    CalendarDay: {
      date: LocalDate
      kind: components['schemas']['DayKind']
      name?: string | null
      notice?: string | null
    }
    NoticeDay: { date: LocalDate; kind: components['schemas']['DayKind']; name: string }
    Notice: {
      id?: string
      publishedOn: LocalDate
      title: string
      source: string
      days: components['schemas']['NoticeDay'][]
    }
    CalendarYear: {
      year: number
      provisional: boolean
      days: components['schemas']['CalendarDay'][]
      notices: components['schemas']['Notice'][]
    }
    NoticePreview: {
      changed: number
      cases: {
        caseNumber: string
        clock: string
        kind: components['schemas']['ClockKind']
        before?: LocalDate | null
        after?: LocalDate | null
      }[]
      truncated: boolean
    }
  }
}
