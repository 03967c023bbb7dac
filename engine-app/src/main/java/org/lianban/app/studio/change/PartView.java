package org.lianban.app.studio.change;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.studio.content.ArtifactKind;
import org.lianban.app.studio.lock.LockView;
import org.lianban.app.studio.part.ChangeState;
import org.lianban.app.studio.part.Revision;
import org.lianban.app.web.LocalisedText;

/**
 * A part.
 *
 * @param state of its change
 * @param baseVersion the version of the artifact that it is based on, absent from a new one
 * @param open whether it is worked on still
 * @param lock who edits it now
 */
record PartView(
        UUID id,
        UUID change,
        ChangeState state,
        ArtifactKind kind,
        String key,
        LocalisedText name,
        @Nullable Integer baseVersion,
        boolean open,
        Revision head,
        @Nullable LockView lock) {}
