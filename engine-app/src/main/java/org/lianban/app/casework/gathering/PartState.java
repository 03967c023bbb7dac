package org.lianban.app.casework.gathering;

/** MISSED: the notice was issued, or the case went on, before the department had said anything. */
public enum PartState {
    LOOKING,
    NOTHING,
    ITEMS,
    MISSED
}
