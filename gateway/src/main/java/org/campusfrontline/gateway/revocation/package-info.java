@NullMarked
package org.campusfrontline.gateway.revocation;

import org.jspecify.annotations.NullMarked;
