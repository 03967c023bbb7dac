package org.lianban.app.studio.release;

import org.jspecify.annotations.Nullable;

/**
 * How far a change has come towards being in force.
 *
 * @param release absent as long as it is not released
 * @param failure why its last release was stopped; absent if none was, or it was released after that
 */
record ChangeRelease(@Nullable Release release, @Nullable ReleaseFailure failure) {}
