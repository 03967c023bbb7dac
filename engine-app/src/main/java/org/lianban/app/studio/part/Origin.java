package org.lianban.app.studio.part;

/** Where a revision comes from. */
public enum Origin {
    /** The version in force, as the part began. */
    IN_FORCE,
    /** The beginning of a new one. */
    EMPTY,
    /** A file of somebody's own. */
    IMPORTED,
    /** Drawn or written in the studio. */
    EDITED,
    /** An earlier revision once more. */
    RESTORED,
    /** Sent by Camunda Modeler. */
    MODELER
}
