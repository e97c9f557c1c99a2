/** What a language is used for; each is reported by a detector of its own, but markup and data by none. */
export type CodeKind = 'program' | 'query' | 'shell' | 'configuration' | 'markup' | 'data';

/** A language, by the tokens that set it apart. */
export interface Language {
  readonly id: string;
  readonly kind: CodeKind;
  /**
   * Words and signs as `tokensOf` cuts them, parted by spaces. A token counts the more, the fewer languages list it, so listing a
   * common word helps little and does no harm.
   */
  readonly tokens: string;
}

/** Tokens from the languages' own references; each read 2026-11-22 at the address its project publishes it. */
export const LANGUAGES: readonly Language[] = [
  {
    id: 'javascript',
    kind: 'program',
    tokens:
      "const let var function => === !== require module.exports console.log async await import export default from new this typeof undefined null document window 'use strict' return ( ) { } ; exports describe( it( expect( test( require( prototype exports. function( this. className= <div </div <span <p <button module.exports arguments JSON.stringify Object.keys name: type: default: description: true false ${ if for in case",
  },
  {
    id: 'typescript',
    kind: 'program',
    tokens:
      'const let function => === !== interface type readonly : string number boolean void unknown private public implements import export default from as keyof enum namespace declare async await Promise Record Partial return undefined ?: | ?. describe( it( expect( test( className= <div </div <span <p <button string; string, useState import type : Array< name: type: default: required: description: steps: true false ${ if for in case on: ):',
  },
  {
    id: 'python',
    kind: 'program',
    tokens:
      'def self self. elif import from None True False print lambda yield except raise with as pass not and in is __init__ __name__ ): """ class assert @property for while return if else: try: async await self, *args **kwargs',
  },
  {
    id: 'java',
    kind: 'program',
    tokens:
      'public private protected class static final void String import package extends implements throws new @Override System.out int boolean this return interface List Map super instanceof synchronized abstract try catch Object Integer @Test ; null',
  },
  {
    id: 'c',
    kind: 'program',
    tokens:
      '#include #define #ifdef #ifndef #endif #if int char void struct static const unsigned size_t sizeof NULL printf malloc free return -> typedef uint8_t uint32_t goto * & enum long extern if for while switch case break',
  },
  {
    id: 'cpp',
    kind: 'program',
    tokens:
      '#include :: std::string std::vector std template typename class namespace public: private: virtual const auto nullptr << >> using override constexpr operator unique_ptr cout inline bool #define size_t explicit noexcept struct && friend protected: delete',
  },
  {
    id: 'csharp',
    kind: 'program',
    tokens:
      'using namespace public private class static void string var new get; set; async Task await override readonly internal int bool this => List IEnumerable protected sealed partial out ref null return foreach Console.WriteLine throw',
  },
  {
    id: 'go',
    kind: 'program',
    tokens:
      'package func := import type struct err nil return range defer go chan interface map string int error var if for fmt.Println ctx context.Context fmt.Errorf != make []string []byte select case const *',
  },
  {
    id: 'rust',
    kind: 'program',
    tokens:
      'fn let mut pub impl use :: -> &self self. match Some None Ok Err struct enum trait mod unwrap() crate Result Option Vec String &str u8 u32 usize i32 #[ derive println! where => &mut dyn async move loop Self Box',
  },
  {
    id: 'ruby',
    kind: 'program',
    tokens:
      'def end do require module class puts attr_accessor nil unless elsif @ => | self. each if else include private return rescue ensure begin attr_reader it describe should expect let yield then require_relative lambda',
  },
  {
    id: 'php',
    kind: 'program',
    tokens:
      '<?php $this -> $ function public private namespace use echo array => :: class return protected extends foreach as new isset null static string int array() <? ?> require_once implements void',
  },
  {
    id: 'swift',
    kind: 'program',
    tokens:
      'func let var import guard if struct class enum extension protocol self. -> nil init override return private switch case String Int Bool weak ?? public internal @objc UIView throws try Swift deinit optional inout async await',
  },
  {
    id: 'kotlin',
    kind: 'program',
    tokens:
      'fun val var package import class override data object companion when null : String Int private internal suspend -> ?. by lateinit it return open sealed listOf is ?: init println abstract this fun(',
  },
  {
    id: 'scala',
    kind: 'program',
    tokens:
      'def val var object class trait extends with import package case match => override implicit : Unit String Int Option Some None private sealed new yield given lazy type Seq Future this',
  },
  {
    id: 'dart',
    kind: 'program',
    tokens:
      "import 'package @override final void Widget build BuildContext String int class extends const return var Future async await required this. => State super setState late List Map bool null ? ;",
  },
  {
    id: 'perl',
    kind: 'program',
    tokens:
      'my $ @ % sub use strict warnings; strict; => -> =~ shift print foreach unless qw die package return our elsif local if ne eq $self scalar push keys @_ $_ bless',
  },
  {
    id: 'lua',
    kind: 'program',
    tokens:
      'local function end then nil .. require elseif ~= return self: self. do if not and or for in pairs ipairs print repeat until -- true false M. setmetatable string.format table.insert',
  },
  {
    id: 'r',
    kind: 'program',
    tokens:
      '<- function library c( %>% data.frame ggplot TRUE FALSE NULL $ print if else for in ~ mutate filter return lapply paste0 require NA aes is.null stopifnot list names length',
  },
  {
    id: 'matlab',
    kind: 'program',
    tokens:
      "function end % .* zeros plot if else for while ones disp fprintf size length clc clear figure hold .^ elseif numel .' linspace xlabel ylabel otherwise",
  },
  {
    id: 'julia',
    kind: 'program',
    tokens:
      'function end using module struct mutable :: println where const for in if elseif return import export abstract <: Float64 Int64 Vector begin let @test nothing push! isa .+ |>',
  },
  {
    id: 'haskell',
    kind: 'program',
    tokens:
      ':: -> <- module where import qualified data instance deriving let in do case of >>= $ <$> . IO Maybe Just Nothing Int String newtype class type return => forall Show Eq otherwise {-#',
  },
  {
    id: 'elixir',
    kind: 'program',
    tokens:
      'defmodule def do end defp |> -> @doc @moduledoc %{ use alias import IO.puts fn nil when case with else <- :ok :error @spec test assert """ unless raise __MODULE__ <> @impl',
  },
  {
    id: 'erlang',
    kind: 'program',
    tokens:
      '-module( -export([ -> :- . , ok; ok, end. case of when fun spawn receive lists:map io:format -spec -include( {ok, {error, true; undefined; try catch -record( -type',
  },
  {
    id: 'clojure',
    kind: 'program',
    tokens:
      '(defn (ns (def (let (if (fn (:require (println (map (reduce -> (-> ->> :as [ ] (when (cond (is (deftest (loop (recur (assoc (str :refer (defmacro (and (or (not',
  },
  {
    id: 'lisp',
    kind: 'program',
    tokens:
      "(defun (setq (let (lambda (defvar (if (cond (car (cdr (defmacro (format (list (progn (interactive) (define (require 'use nil t) (setf (loop (when (unless (quote (let* (cons",
  },
  {
    id: 'objective-c',
    kind: 'program',
    tokens:
      '#import @interface @implementation @end @property @" NSString NSArray nil self [self (void) nonatomic strong id YES NO alloc] init] - + #define @synthesize @selector NSLog weak copy BOOL NSInteger CGRect',
  },
  {
    id: 'fsharp',
    kind: 'program',
    tokens:
      'let open module |> -> match with type of fun rec mutable member printfn namespace Some None <- :> async do! let! return in if then else elif Seq.map List.map Option.map [< >] static',
  },
  {
    id: 'ocaml',
    kind: 'program',
    tokens:
      'let in match with -> open module struct end sig fun function rec type of val ;; begin ref := List.map Printf.printf and |> raise try if then else :: (* *) ~ external include mutable',
  },
  {
    id: 'visual-basic',
    kind: 'program',
    tokens:
      'Sub End Dim As String Integer Private Public Function If Then ElseIf Next For To Each Set Nothing ByVal ByRef Imports Class Module Exit Loop Wend Boolean Property Optional Call Option Explicit &',
  },
  {
    id: 'pascal',
    kind: 'program',
    tokens:
      'procedure function begin end; end. var := uses unit interface implementation type program string integer if then else for to do while repeat until TForm TObject class record boolean nil result writeln inherited',
  },
  {
    id: 'cobol',
    kind: 'program',
    tokens:
      'IDENTIFICATION DIVISION. PROGRAM-ID. DATA PROCEDURE WORKING-STORAGE SECTION. PIC MOVE TO PERFORM DISPLAY END-IF STOP RUN. UNTIL VALUE COMPUTE ADD ENVIRONMENT END-PERFORM ACCEPT 01 05 EVALUATE WHEN',
  },
  {
    id: 'fortran',
    kind: 'program',
    tokens:
      'program subroutine implicit none integer real dimension allocatable intent(in) :: end do call write(*,*) module use contains function parameter print*, then enddo endif character logical .and. .eq. continue type',
  },
  {
    id: 'solidity',
    kind: 'program',
    tokens:
      'pragma solidity contract uint256 mapping(address msg.sender function public external view returns memory event emit modifier payable calldata override private pure storage bool constructor( internal virtual revert',
  },
  {
    id: 'verilog',
    kind: 'program',
    tokens:
      'module endmodule input output wire reg always @( posedge negedge begin end assign <= parameter initial if else case endcase logic [31:0] [7:0] localparam timescale #10 generate $display inout',
  },
  {
    id: 'vhdl',
    kind: 'program',
    tokens:
      'library ieee; use entity is port architecture of begin end signal std_logic std_logic_vector process if rising_edge then <= in out downto component map generic : when others =>',
  },
  {
    id: 'assembly',
    kind: 'program',
    tokens:
      'mov push pop call ret jmp lea xor eax ebx rax rsp rbp section .text .data global _start: int add sub cmp je jne db ldr str bl movq %rax %rbp .globl nop test esp rdi x0 sp',
  },
  {
    id: 'groovy',
    kind: 'program',
    tokens:
      'def pipeline agent stages stage steps sh plugins implementation dependencies apply plugin: task println each it. class import repositories mavenCentral() environment when post script node testImplementation',
  },
  {
    id: 'zig',
    kind: 'program',
    tokens:
      'const pub fn var @import std. try usize u8 []const comptime !void return anyerror allocator defer struct switch if while orelse catch error. test extern null',
  },
  {
    id: 'sql',
    kind: 'query',
    tokens:
      'SELECT FROM WHERE INSERT INTO VALUES UPDATE SET DELETE CREATE TABLE ALTER DROP JOIN LEFT INNER ON GROUP BY ORDER HAVING LIMIT AND OR NULL NOT PRIMARY KEY VARCHAR INT AS UNION DECLARE BEGIN END INDEX VIEW REFERENCES DEFAULT select from where insert into values join group by order create table and on null',
  },
  {
    id: 'shell',
    kind: 'shell',
    tokens:
      '#!/bin/bash #!/bin/sh #!/usr/bin/env echo fi then done esac if [ ] [[ ]] $( ${ $1 export set -e && || | grep sed awk cd mkdir rm exit local function do for in source sudo case while read test -f -d -n -z "$ chmod cat curl git docker eval printf',
  },
  {
    id: 'powershell',
    kind: 'shell',
    tokens:
      'param( $_ Write-Host Get-Item -eq -ne $null Write-Output foreach Import-Module function [string] [Parameter( $true $false Where-Object ForEach-Object New-Object Get-ChildItem -Path Set-Item try catch Join-Path Test-Path -Name Mandatory | Write-Error -ErrorAction',
  },
  {
    id: 'batch',
    kind: 'shell',
    tokens:
      '@echo off set %~dp0 goto if exist echo call rem REM exit /b setlocal enabledelayedexpansion errorlevel not == for %% in do pause cd start > nul :end SET IF ECHO',
  },
  {
    id: 'dockerfile',
    kind: 'configuration',
    tokens:
      'FROM RUN COPY WORKDIR ENTRYPOINT CMD EXPOSE ENV ADD ARG USER VOLUME LABEL apt-get install && AS --from= HEALTHCHECK --no-cache SHELL npm',
  },
  {
    id: 'terraform',
    kind: 'configuration',
    tokens:
      'resource variable provider module output data terraform locals = { } source default description type var. local. "aws_ required_providers backend depends_on for_each count tags ${',
  },
  {
    id: 'yaml',
    kind: 'configuration',
    tokens:
      'apiVersion: kind: metadata: spec: name: version: services: image: steps: - uses: run: on: jobs: env: type: labels: ports: description: --- true false required: properties: items: default:',
  },
  {
    id: 'ini',
    kind: 'configuration',
    tokens:
      '[ ] = true false name version path dependencies [package] [section] [tool. enabled host port default edition log_level # [[ yes no',
  },
  {
    id: 'makefile',
    kind: 'configuration',
    tokens:
      '.PHONY: $(CC) $@ $< := all: clean: install: ifeq endif ifdef $(MAKE) CFLAGS $^ test: build: else include += ?= @echo endef define $(shell rm -f help:',
  },
  {
    id: 'nginx',
    kind: 'configuration',
    tokens:
      'server location listen server_name proxy_pass root upstream http events worker_processes proxy_set_header index ssl_certificate return rewrite access_log error_log include gzip on; off; try_files',
  },
  {
    id: 'protobuf',
    kind: 'configuration',
    tokens:
      'syntax = "proto3"; message rpc returns service repeated string int32 int64 package import enum oneof option bool optional map< reserved google.protobuf bytes double',
  },
  {
    id: 'graphql',
    kind: 'query',
    tokens:
      'type Query Mutation query mutation fragment on input enum ID! String! Int interface schema extend scalar union subscription Boolean! directive implements __typename edges node',
  },
  {
    id: 'css',
    kind: 'markup',
    tokens:
      'color: margin: padding: display: font-size: width: height: background: border: position: @media .  # :hover px; 0; !important flex; none; absolute; solid top: left: rem; em; font-weight: margin-top: var(-- @include z-index: auto; transform: @import',
  },
  {
    id: 'html',
    kind: 'markup',
    tokens:
      '<div </div> <p> </p> <a href= class= id= <span <li> <ul> <html <head> <body> <script <!DOCTYPE <img src= </a> </span> </li> <h1> <h2> <table <td> <tr> <br <input <button type= <link rel= <meta name= </script> style=',
  },
  {
    id: 'xml',
    kind: 'markup',
    tokens:
      '<?xml version= encoding= xmlns= xmlns: </ /> <dependency> <groupId> <artifactId> <version> <project <property <bean <string name= <item> <value> <xs:element <Project <PropertyGroup> <configuration> <svg <path d= <g viewBox= fill= <key> <dict>',
  },
  {
    id: 'latex',
    kind: 'markup',
    tokens:
      '\\begin{ \\end{ \\section{ \\usepackage{ \\documentclass \\label{ \\ref{ \\cite{ \\item \\textbf{ \\frac{ $ \\\\ & \\caption{ \\includegraphics \\title{ \\maketitle \\subsection{',
  },
];
