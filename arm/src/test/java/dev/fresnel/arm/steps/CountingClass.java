// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.steps;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Adds to a class what counts its steps: each begin of a method, each turn of a loop, and what the
 * JDK walks on its behalf.
 */
final class CountingClass extends ClassVisitor {

  private static final String STEPS = Type.getInternalName(Steps.class);
  private static final String CALLS = Type.getInternalName(JdkCalls.class);

  /** What is searched, by the owner that a call names. */
  private static final Map<String, String> SEARCHED =
      Map.of(
          "java/lang/String", "Ljava/lang/String;",
          "java/util/ArrayList", "Ljava/util/List;",
          "java/util/Collection", "Ljava/util/Collection;",
          "java/util/Deque", "Ljava/util/Collection;",
          "java/util/List", "Ljava/util/List;");

  private static final Set<String> COUNTED =
      Arrays.stream(JdkCalls.class.getDeclaredMethods())
          .map(method -> method.getName() + Type.getMethodDescriptor(method))
          .collect(Collectors.toSet());

  /** What walks its last argument, a whole collection. */
  private static final Set<String> WALKING =
      Set.of(
          "<init>",
          "addAll",
          "containsAll",
          "copyOf",
          "disjoint",
          "equals",
          "removeAll",
          "retainAll");

  private static final Set<String> WALKED =
      Set.of("Ljava/util/Collection;", "Ljava/util/Map;", "Ljava/lang/Object;");

  /** What walks the object that it is called on, and has no arguments. */
  private static final Set<String> WALKING_ITSELF =
      Set.of("chars", "hashCode", "isBlank", "lines", "strip", "toArray", "toCharArray");

  CountingClass(ClassVisitor next) {
    super(Opcodes.ASM9, next);
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    return new Counting(super.visitMethod(access, name, descriptor, signature, exceptions));
  }

  /** The method of {@link JdkCalls} that takes the place of a call; null if there is none. */
  private static @Nullable String instead(String owner, String name, String descriptor) {
    String searched = SEARCHED.get(owner);
    if (searched == null) {
      return null;
    }
    String own = "(" + searched + descriptor.substring(1);
    String ofAny = "(Ljava/util/Collection;" + descriptor.substring(1);
    return COUNTED.contains(name + own) ? own : COUNTED.contains(name + ofAny) ? ofAny : null;
  }

  /** Adds to a method what counts its steps. */
  private static final class Counting extends MethodVisitor {

    private final Set<Label> passed = new HashSet<>();

    Counting(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      one();
    }

    @Override
    public void visitLabel(Label label) {
      passed.add(label);
      super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      if (passed.contains(label)) {
        one();
      }
      super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      boolean isVirtual = opcode == Opcodes.INVOKEVIRTUAL || opcode == Opcodes.INVOKEINTERFACE;
      String instead = isVirtual ? instead(owner, name, descriptor) : null;
      if (instead != null) {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, CALLS, name, instead, false);
        return;
      }
      boolean isOfJdk = owner.startsWith("java/util/") || owner.startsWith("java/lang/String");
      if (isOfJdk && walksTop(name, Type.getArgumentTypes(descriptor))) {
        through();
      }
      super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
      if (owner.startsWith("java/lang/String") && descriptor.endsWith(")Ljava/lang/String;")) {
        through();
      }
    }

    private static boolean walksTop(String name, Type[] arguments) {
      return arguments.length == 0
          ? WALKING_ITSELF.contains(name)
          : WALKING.contains(name)
              && WALKED.contains(arguments[arguments.length - 1].getDescriptor());
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      Object[] counted = Arrays.stream(arguments).map(Counting::counted).toArray();
      super.visitInvokeDynamicInsn(name, descriptor, bootstrap, counted);
      if (name.equals("makeConcatWithConstants")) {
        through();
      }
    }

    /**
     * A reference to a method such as {@code list::contains}, counted too; what it is bound to must
     * be of the very type that the counted method takes.
     */
    private static Object counted(Object argument) {
      if (!(argument instanceof Handle handle)) {
        return argument;
      }
      String instead = instead(handle.getOwner(), handle.getName(), handle.getDesc());
      return instead == null || !instead.startsWith("(L" + handle.getOwner() + ";")
          ? handle
          : new Handle(Opcodes.H_INVOKESTATIC, CALLS, handle.getName(), instead, false);
    }

    private void one() {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, "one", "()V", false);
    }

    private void through() {
      super.visitInsn(Opcodes.DUP);
      super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, "through", "(Ljava/lang/Object;)V", false);
    }
  }
}
