@NullMarked
package org.campusfrontline.gateway.edge;

import org.jspecify.annotations.NullMarked;
