/// What every HTTP answer and request shares: pages, tags, request id, strict JSON.
@NullMarked
package org.campusfrontline.platform.http;

import org.jspecify.annotations.NullMarked;
