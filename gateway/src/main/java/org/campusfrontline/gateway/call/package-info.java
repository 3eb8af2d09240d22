@NullMarked
package org.campusfrontline.gateway.call;

import org.jspecify.annotations.NullMarked;
