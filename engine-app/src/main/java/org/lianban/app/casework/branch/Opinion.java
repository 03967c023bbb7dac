package org.lianban.app.casework.branch;

/** What a department says of its item. */
public enum Opinion {
    AGREE,
    DISAGREE
}
