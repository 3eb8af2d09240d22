@NullMarked
package org.campusfrontline.gateway.issuer;

import org.jspecify.annotations.NullMarked;
