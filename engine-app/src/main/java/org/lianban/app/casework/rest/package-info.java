/** The commands by HTTP: each answers with a receipt and the version of the case after it. */
@NullMarked
package org.lianban.app.casework.rest;

import org.jspecify.annotations.NullMarked;
