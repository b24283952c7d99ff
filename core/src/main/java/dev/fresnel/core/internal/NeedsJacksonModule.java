// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonFilter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Types that Jackson's mappers write only with Fresnel's module.
 *
 * <p>Without it, a mapper finds no properties and writes an empty object. The filter, which no
 * mapper knows, makes it fail instead, and the message has the filter's name. What the module
 * writes does not ask for filters. The annotation is of Jackson 2 and read by Jackson 3, too.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonFilter(
    "add FresnelModule (Jackson 2) or FresnelJackson3Module (Jackson 3) to this mapper, or let it"
        + " find modules")
public @interface NeedsJacksonModule {}
