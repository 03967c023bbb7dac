package org.lianban.app.engine;

import org.jspecify.annotations.Nullable;

/**
 * What a model declares of a stage by the extension properties {@code lianban:*}.
 *
 * @param counted whether time in the stage counts against the limit of the case
 * @param ground why it does not count, where it does not
 * @param limit key of the rule that gives the stage's limit
 * @param department whose stage it is: SERVICE_CENTRE, LEAD, BRANCH, CONSULTED or GOVERNMENT
 * @param role the role whose task it is, for a user task
 * @param authority the authority that completing it needs
 * @param form key of the form that is filled in at it, for a user task
 */
public record StageDeclared(
        String nameZh,
        String nameEn,
        boolean counted,
        @Nullable String ground,
        @Nullable String limit,
        String department,
        @Nullable String role,
        @Nullable String authority,
        @Nullable String form) {}
