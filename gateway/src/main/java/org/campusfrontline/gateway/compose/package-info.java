@NullMarked
package org.campusfrontline.gateway.compose;

import org.jspecify.annotations.NullMarked;
