package org.lianban.app.migration;

/**
 * What is known of one case of a migration.
 *
 * <p>UNTRIED: not tried yet. READY: tried, and would go. HELD: something of it has no place, it stays where it is. GONE: it has ended, or
 * gone over otherwise. FAILED: something went wrong, it stays where it is. MIGRATED: it runs on the target.
 */
enum MigrationCaseState {
    UNTRIED,
    READY,
    HELD,
    GONE,
    FAILED,
    MIGRATED
}
