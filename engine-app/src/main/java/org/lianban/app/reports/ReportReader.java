package org.lianban.app.reports;

/** Somebody whom a report can be sent to. */
record ReportReader(String login, String name, String department) {}
