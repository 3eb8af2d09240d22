@NullMarked
package org.campusfrontline.gateway.token;

import org.jspecify.annotations.NullMarked;
