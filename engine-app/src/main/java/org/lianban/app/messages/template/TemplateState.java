package org.lianban.app.messages.template;

/** How a published wording stands. A later version puts an earlier one out of force, even one that had not come into it. */
enum TemplateState {
    PLANNED,
    IN_FORCE,
    OVER
}
