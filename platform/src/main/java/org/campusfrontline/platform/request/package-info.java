/// The request that a thread serves, as far as answers need it.
@NullMarked
package org.campusfrontline.platform.request;

import org.jspecify.annotations.NullMarked;
