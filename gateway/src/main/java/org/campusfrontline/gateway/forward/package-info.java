@NullMarked
package org.campusfrontline.gateway.forward;

import org.jspecify.annotations.NullMarked;
