@NullMarked
package org.campusfrontline.gateway.route;

import org.jspecify.annotations.NullMarked;
