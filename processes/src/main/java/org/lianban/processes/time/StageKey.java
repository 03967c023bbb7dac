package org.lianban.processes.time;

/** Which stage. */
record StageKey(String process, String element) {}
