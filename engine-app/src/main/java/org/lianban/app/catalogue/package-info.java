/**
 * The catalogue of services: which items and joint services there are, who handles them, on what basis and in what time.
 */
@NullMarked
package org.lianban.app.catalogue;

import org.jspecify.annotations.NullMarked;
