package org.lianban.app.supervision.assessment;

/**
 * What was counted of a figure in a department.
 *
 * @param part how many of them, or how many days
 * @param whole of how many; of no meaning for numbers of cards
 */
record Count(String department, Figure figure, long part, long whole) {}
