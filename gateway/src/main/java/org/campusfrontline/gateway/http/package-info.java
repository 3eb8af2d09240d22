@NullMarked
package org.campusfrontline.gateway.http;

import org.jspecify.annotations.NullMarked;
