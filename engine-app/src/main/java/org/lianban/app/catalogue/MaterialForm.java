package org.lianban.app.catalogue;

/** In which form a material is taken. */
public enum MaterialForm {
    PAPER,
    ELECTRONIC,
    BOTH
}
