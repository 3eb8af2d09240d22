@NullMarked
package org.campusfrontline.gateway.canonical;

import org.jspecify.annotations.NullMarked;
