import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import ts from 'typescript'
import { parse, type SFCDescriptor } from 'vue/compiler-sfc'

/** The sources as a reader of texts sees them: templates as trees, scripts as strings. */
const ROOT = path.resolve(import.meta.dirname, '../../src')
/** Types made from the API; the kit's page for those who build, which stays in one language. */
const LEFT_OUT = [/^api\/schema\.d\.ts$/, /^routes\/dev\//, /\.test\.ts$/, /\/tests\//]

export interface Said {
  /** `src/…:line` */
  at: string
  text: string
}
export interface Source {
  file: string
  strings: Said[]
  /** Texts and attributes written into a template. */
  written: Said[]
}

export function sourceFiles(): string[] {
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replace(/\\/g, '/'))
    .filter((file) => /\.(ts|vue)$/.test(file) && !LEFT_OUT.some((out) => out.test(file)))
    .sort()
}

export function readSource(file: string): Source {
  const code = readFileSync(path.join(ROOT, file), 'utf8')
  if (!file.endsWith('.vue')) return { file, strings: stringsOf(code, file, 0), written: [] }
  return ofComponent(file, parse(code, { filename: file }).descriptor)
}

export function ofComponent(file: string, sfc: SFCDescriptor): Source {
  const source: Source = { file, strings: [], written: [] }
  for (const script of [sfc.script, sfc.scriptSetup]) {
    if (script === null) continue
    source.strings.push(...stringsOf(script.content, file, script.loc.start.line - 1))
  }
  if (sfc.template?.ast) readNode(sfc.template.ast, source)
  return source
}

/** A part of a template, as far as it is read here. */
interface Node {
  type: number
  content?: string | Node
  children?: unknown[]
  props?: Node[]
  name?: string
  value?: Node
  exp?: Node
  loc: { start: { line: number } }
}
const ELEMENT = 1
const TEXT = 2
const INTERPOLATION = 5
const ATTRIBUTE = 6
const DIRECTIVE = 7
const READ_OUT =
  /^(label|title|placeholder|alt|text|hint|description|caption|unit|aria-(label|description|placeholder|valuetext|roledescription))$/

function readNode(node: Node, into: Source): void {
  const at = `src/${into.file}:${node.loc.start.line}`
  if (node.type === TEXT && typeof node.content === 'string') {
    into.written.push({ at, text: node.content.trim() })
  }
  if (node.type === INTERPOLATION && typeof node.content === 'object')
    expression(node.content, into)
  for (const prop of node.type === ELEMENT ? (node.props ?? []) : []) {
    const text = prop.value?.content
    if (prop.type === ATTRIBUTE && READ_OUT.test(prop.name ?? '') && typeof text === 'string') {
      into.written.push({ at, text })
    }
    if (prop.type === DIRECTIVE && prop.exp) expression(prop.exp, into)
  }
  for (const child of node.children ?? []) {
    if (typeof child === 'object' && child !== null) readNode(child as Node, into)
  }
}

function expression(node: Node, into: Source): void {
  if (typeof node.content !== 'string') return
  const found = stringsOf(`(${node.content})`, into.file, node.loc.start.line - 1)
  into.strings.push(...found)
}

/** Strings in the code; `${…}` becomes `*`. What an error says to builders is left out. */
function stringsOf(code: string, file: string, before: number): Said[] {
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS)
  const found: Said[] = []
  const add = (node: ts.Node, text: string) => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart())
    found.push({ at: `src/${file}:${before + line + 1}`, text })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || isForBuilders(node)) return
    if (ts.isStringLiteralLike(node)) add(node, node.text)
    else if (ts.isTemplateExpression(node)) {
      const tail = node.templateSpans.map((span) => `*${span.literal.text}`)
      add(node, node.head.text + tail.join(''))
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

function isForBuilders(node: ts.Node): boolean {
  return ts.isNewExpression(node) && node.expression.getText().endsWith('Error')
}
