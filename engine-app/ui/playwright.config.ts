import { defineConfig } from '@playwright/test'

const port = process.env['PORT'] ?? '4173'
const given = process.env['BASE_URL']

/** BASE_URL names a running lianban; without it the built pages are served and their questions answered by fixtures. LOCALE is the language of a walk. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: given ? 1 : 2, // one application has one state
  timeout: 60_000,
  expect: { timeout: 15_000 }, // what is awaited comes, and late on a busy machine
  reporter: [['list']],
  use: {
    baseURL: given ?? `http://127.0.0.1:${port}`,
    locale: process.env['LOCALE'] ?? 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    actionTimeout: 8_000,
    screenshot: 'only-on-failure',
    // recording each step of a page costs as much as the page itself; what was asked and answered costs little
    trace: given ? { mode: 'retain-on-failure', screenshots: false, snapshots: false } : 'off',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'desk', use: { viewport: { width: 1440, height: 900 } } },
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, hasTouch: true } },
  ],
  webServer: given
    ? undefined
    : {
        command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
        url: `http://127.0.0.1:${port}`,
        reuseExistingServer: false,
      },
})
