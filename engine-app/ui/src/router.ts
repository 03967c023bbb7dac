import { createRouter, createWebHistory, type RouteMeta, type RouteRecordRaw } from 'vue-router'
import { get } from '@/api/client'
import { queryClient, sessionQuery } from '@/api/queries'
import type { Me, Progress, Role, SetupState } from '@/api/types'
import { homeOf } from '@/shell/navigation'

declare module 'vue-router' {
  interface RouteMeta {
    /** may be seen without a session */
    public?: true
    /** one of the pages for everybody, with a bar of their own */
    portal?: true
    /** a screen on a wall, which has no bar */
    wall?: true
    /** open only to who has one of these; to others it is no page */
    roles?: Role[]
  }
}

const open = { public: true } as const
const portal = { public: true, portal: true } as const
const studio = { roles: ['DESIGNER', 'HEAD', 'ADMINISTRATOR'] } satisfies RouteMeta
const simulations = { roles: ['DESIGNER', 'SUPERVISOR', 'HEAD'] } satisfies RouteMeta
const migrations = { roles: ['DESIGNER'] } satisfies RouteMeta
const discovery = { roles: ['SUPERVISOR', 'DESIGNER'] } satisfies RouteMeta

const routes: RouteRecordRaw[] = [
  { path: '/', name: 'home', component: () => import('@/pages/portal/PortalHome.vue'), meta: portal },
  { path: '/public', component: () => import('@/pages/portal/PortalHome.vue'), meta: portal },
  {
    path: '/public/services/:code',
    component: () => import('@/pages/portal/ServicePage.vue'),
    props: true,
    meta: portal,
  },
  { path: '/public/apply/:code', component: () => import('@/pages/portal/ApplyStart.vue'), props: true, meta: portal },
  {
    path: '/public/applications/:id',
    component: () => import('@/pages/portal/ApplyPage.vue'),
    props: true,
    meta: portal,
  },
  { path: '/public/sign-in', component: () => import('@/pages/portal/SignInPage.vue'), meta: portal },
  { path: '/public/cases', component: () => import('@/pages/portal/MyCasesPage.vue'), meta: portal },
  { path: '/public/cases/:id', component: () => import('@/pages/portal/StoryPage.vue'), props: true, meta: portal },
  { path: '/public/verify', component: () => import('@/pages/portal/VerifyPage.vue'), meta: portal },
  { path: '/public/progress', component: () => import('@/pages/portal/FollowPage.vue'), meta: portal },
  { path: '/login', name: 'login', component: () => import('@/pages/login/LoginPage.vue'), meta: open },
  { path: '/setup', name: 'setup', component: () => import('@/pages/setup/SetupPage.vue'), meta: open },
  { path: '/progress', name: 'progress', component: () => import('@/pages/progress/ProgressPage.vue'), meta: open },
  { path: '/appointments', component: () => import('@/pages/hall/BookingPage.vue'), meta: open },
  { path: '/hall/:hall/screen', component: () => import('@/pages/hall/ScreenPage.vue'), props: true, meta: open },
  { path: '/hall', component: () => import('@/pages/hall/HallPage.vue') },
  { path: '/verify', component: () => import('@/pages/verify/VerifyPage.vue'), meta: open },
  { path: '/desk', component: () => import('@/pages/tasks/HeadPage.vue') },
  {
    path: '/studio/simulations',
    component: () => import('@/pages/studio/simulation/SimulationsPage.vue'),
    meta: simulations,
  },
  {
    path: '/studio/simulations/new',
    component: () => import('@/pages/studio/simulation/NewSimulationPage.vue'),
    meta: simulations,
  },
  {
    path: '/studio/simulations/:id',
    component: () => import('@/pages/studio/simulation/SimulationPage.vue'),
    meta: simulations,
    props: true,
  },
  { path: '/tasks', component: () => import('@/pages/tasks/TasksPage.vue') },
  { path: '/tasks/bulk', component: () => import('@/pages/tasks/BulkJobsPage.vue') },
  { path: '/tasks/bulk/:id', component: () => import('@/pages/tasks/BulkJobPage.vue'), props: true },
  { path: '/cases', component: () => import('@/pages/caselist/CaseListPage.vue') },
  { path: '/cases/:id', component: () => import('@/pages/case/CasePage.vue'), props: true },
  { path: '/cases/:id/receipt', component: () => import('@/pages/window/ReceiptPage.vue'), props: true },
  { path: '/window', component: () => import('@/pages/window/WindowPage.vue') },
  { path: '/window/:service', component: () => import('@/pages/window/ApplicationPage.vue'), props: true },
  { path: '/board', component: () => import('@/pages/board/BoardPage.vue') },
  { path: '/board/cases', component: () => import('@/pages/board/BoardCasesPage.vue') },
  { path: '/drill', component: () => import('@/pages/drill/DrillPage.vue') },
  { path: '/drill/:department', component: () => import('@/pages/drill/DrillPage.vue'), props: true },
  { path: '/drill/:department/:item', component: () => import('@/pages/drill/ItemPage.vue'), props: true },
  { path: '/reports', component: () => import('@/pages/reports/ReportsPage.vue') },
  { path: '/reports/new', component: () => import('@/pages/reports/NewReportPage.vue') },
  { path: '/reports/:id', component: () => import('@/pages/reports/ChangeReportPage.vue'), props: true },
  { path: '/screens', component: () => import('@/pages/screen/ScreensPage.vue') },
  { path: '/screen', component: () => import('@/pages/screen/ScreenPage.vue'), meta: { public: true, wall: true } },
  { path: '/findings', component: () => import('@/pages/findings/FindingsPage.vue') },
  { path: '/findings/revocations', component: () => import('@/pages/findings/RevocationsPage.vue') },
  { path: '/findings/:id', component: () => import('@/pages/findings/FindingPage.vue'), props: true },
  { path: '/orders', component: () => import('@/pages/orders/OrdersPage.vue') },
  { path: '/orders/new', component: () => import('@/pages/orders/NewOrderPage.vue') },
  { path: '/orders/:id', component: () => import('@/pages/orders/OrderPage.vue'), props: true },
  { path: '/figures', component: () => import('@/pages/figures/FiguresPage.vue') },
  { path: '/figures/stages', component: () => import('@/pages/figures/heat/HeatPage.vue') },
  { path: '/assessment', component: () => import('@/pages/assessment/AssessmentPage.vue') },
  { path: '/forecasts', component: () => import('@/pages/forecasts/ForecastsPage.vue') },
  { path: '/contests', component: () => import('@/pages/voice/ContestsPage.vue') },
  { path: '/ratings', component: () => import('@/pages/voice/RatingsPage.vue') },
  { path: '/set-aside', component: () => import('@/pages/setaside/SetAsidePage.vue') },
  { path: '/discovery', component: () => import('@/pages/studio/discovery/DiscoveryPage.vue'), meta: discovery },
  { path: '/rules', component: () => import('@/pages/rules/RulesPage.vue') },
  { path: '/rules/draft', component: () => import('@/pages/rules/DraftPage.vue') },
  { path: '/rules/trials/:id', component: () => import('@/pages/rules/TrialPage.vue'), props: true },
  { path: '/studio', component: () => import('@/pages/studio/home/StudioPage.vue'), meta: studio },
  { path: '/studio/releases', component: () => import('@/pages/studio/release/ReleasesPage.vue'), meta: studio },
  {
    path: '/studio/changes/:id/approval',
    component: () => import('@/pages/studio/release/ApprovalPage.vue'),
    meta: studio,
    props: true,
  },
  {
    path: '/studio/migrations',
    component: () => import('@/pages/studio/migration/MigrationsPage.vue'),
    meta: migrations,
  },
  {
    path: '/studio/migrations/new',
    component: () => import('@/pages/studio/migration/NewMigrationPage.vue'),
    meta: migrations,
  },
  {
    path: '/studio/migrations/:id',
    component: () => import('@/pages/studio/migration/MigrationPage.vue'),
    meta: migrations,
    props: true,
  },
  {
    path: '/studio/changes/:id',
    component: () => import('@/pages/studio/home/ChangePage.vue'),
    meta: studio,
    props: true,
  },
  {
    path: '/studio/artifacts/:kind/:name',
    component: () => import('@/pages/studio/home/ArtifactPage.vue'),
    meta: studio,
    props: true,
  },
  {
    path: '/studio/parts/:id/compare',
    component: () => import('@/pages/studio/compare/ComparePage.vue'),
    meta: studio,
    props: true,
  },
  { path: '/studio/parts/:id', component: () => import('@/pages/studio/PartPage.vue'), meta: studio, props: true },
  { path: '/messages', component: () => import('@/pages/messages/MessagesPage.vue') },
  { path: '/systems', component: () => import('@/pages/systems/SystemsPage.vue') },
  { path: '/systems/:code', component: () => import('@/pages/systems/SystemPage.vue'), props: true },
  { path: '/systems/batches/:id', component: () => import('@/pages/systems/BatchPage.vue'), props: true },
  { path: '/administration/systems/new', component: () => import('@/pages/systems/SystemFormPage.vue') },
  { path: '/administration/systems/:code', component: () => import('@/pages/systems/SystemFormPage.vue'), props: true },
  { path: '/delivered', component: () => import('@/pages/delivered/DeliveredPage.vue') },
  { path: '/delivered/:id', component: () => import('@/pages/delivered/DeliveredCasePage.vue'), props: true },
  { path: '/administration/calendar', component: () => import('@/pages/administration/CalendarPage.vue') },
  { path: '/administration/staff', component: () => import('@/pages/administration/StaffPage.vue') },
  { path: '/administration/demonstration', component: () => import('@/pages/administration/DemonstrationPage.vue') },
  { path: '/administration/webhooks', component: () => import('@/pages/administration/WebhooksPage.vue') },
  { path: '/administration/dead-letters', component: () => import('@/pages/administration/DeadLettersPage.vue') },
  { path: '/administration/catalogue', component: () => import('@/pages/catalogue/CataloguePage.vue') },
  { path: '/administration/catalogue/new', component: () => import('@/pages/catalogue/NewEntryPage.vue') },
  {
    path: '/administration/catalogue/:type/:code',
    component: () => import('@/pages/catalogue/EntryPage.vue'),
    props: true,
  },
  { path: '/administration/templates', component: () => import('@/pages/administration/TemplatesPage.vue') },
  {
    path: '/administration/templates/:kind/:channel/:language',
    component: () => import('@/pages/administration/TemplatePage.vue'),
  },
  { path: '/administration/audit', component: () => import('@/pages/administration/AuditPage.vue') },
  { path: '/administration/jobs', component: () => import('@/pages/administration/JobsPage.vue') },
  { path: '/account', component: () => import('@/pages/account/AccountPage.vue') },
  { path: '/:rest(.*)*', name: 'missing', component: () => import('@/pages/missing/MissingPage.vue') },
]

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
})

let ready = false

/** Only a demonstration's first start has progress to show; elsewhere the question is not known. */
async function isReady(): Promise<boolean> {
  if (!ready) ready = (await get<Progress>('/api/progress').catch(() => ({ ready: true }))).ready
  return ready
}

async function needsSetup(): Promise<boolean> {
  return (await get<SetupState>('/api/setup').catch(() => ({ needed: false }))).needed
}

const mayOpen = (me: Me, { roles }: RouteMeta): boolean => !roles || roles.some((role) => me.roles.includes(role))

router.beforeEach(async (to) => {
  if (to.name !== 'progress' && !(await isReady())) return { name: 'progress', query: { return: to.fullPath } }
  if (to.name === 'setup') return (await needsSetup()) || { name: 'login' }
  if (to.meta.public && to.name !== 'home') return true
  const me = await queryClient.ensureQueryData(sessionQuery).catch(() => null)
  if (me && to.name === 'home') return homeOf(me)
  if (me) return mayOpen(me, to.meta) || { name: 'missing', params: { rest: to.path.slice(1).split('/') } }
  if (await needsSetup()) return { name: 'setup' }
  return to.name === 'home' || { name: 'login', query: { return: to.fullPath } }
})
