/** Shows the services of the catalogue over REST. */
@NullMarked
package org.lianban.app.catalogue.view;

import org.jspecify.annotations.NullMarked;
