/** Documents that people add to what they write in supervision: uploads that became part of a step of a card or an event of an order. */
@NullMarked
package org.lianban.app.supervision.document;

import org.jspecify.annotations.NullMarked;
