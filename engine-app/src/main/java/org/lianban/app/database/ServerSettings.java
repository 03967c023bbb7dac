package org.lianban.app.database;

import java.util.Map;

/** Settings of the embedded server. Some undo defaults of the library, which are made for throw-away databases. */
final class ServerSettings {

    /** Options of initdb: the same order and letters on every machine, and a password from everybody. */
    static final Map<String, String> INITIAL = Map.of(
            "locale-provider", "builtin",
            "builtin-locale", "C.UTF-8",
            "locale", "C",
            "auth-host", "scram-sha-256",
            "auth-local", "scram-sha-256");

    static final Map<String, String> RUNNING = Map.ofEntries(
            // what was acknowledged is on disk: the library starts PostgreSQL with both off
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("listen_addresses", "localhost"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "100"),
            Map.entry("shared_buffers", "128MB"),
            Map.entry("effective_cache_size", "1GB"),
            Map.entry("work_mem", "16MB"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("jit", "off"),
            Map.entry("timezone", "UTC"),
            Map.entry("logging_collector", "on"),
            Map.entry("log_filename", "postgresql-%a.log"),
            Map.entry("log_truncate_on_rotation", "on"),
            Map.entry("log_rotation_age", "1d"),
            Map.entry("log_rotation_size", "0"));

    private ServerSettings() {}
}
